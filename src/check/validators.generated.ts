// Made from src/schema by `npm run types`; a test proves it fresh. Not edited by hand.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
import { FORMATS } from "../schema/formats.ts";
var capability = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "capability.schema.json", type: "object", additionalProperties: !1, required: ["title", "kind", "summary", "supplier", "areas", "standing", "evidence", "reviewed"], properties: { title: { $ref: "parts.schema.json#/$defs/title" }, kind: { type: "string", enum: ["tool", "service"] }, summary: { $ref: "parts.schema.json#/$defs/summary" }, supplier: { type: "string", maxLength: 80 }, areas: { $ref: "parts.schema.json#/$defs/areas" }, standing: { $ref: "parts.schema.json#/$defs/standing" }, nature: { type: "string", maxLength: 40 }, missions: { type: "array", items: { type: "string", maxLength: 40 }, uniqueItems: !0, minItems: 1, maxItems: 4 }, lifecycle: { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { type: "string", maxLength: 40 }, since: { $ref: "parts.schema.json#/$defs/partialDate" }, "superseded-by": { type: "string", maxLength: 80 } } }, obtaining: { type: "object", additionalProperties: !1, minProperties: 1, properties: { licence: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*)*$", maxLength: 100 }, pricing: { type: "string", maxLength: 40 }, eligibility: { type: "string", maxLength: 40 }, start: { $ref: "parts.schema.json#/$defs/httpsUrl" }, routes: { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 20 } } }, website: { $ref: "parts.schema.json#/$defs/httpsUrl" }, offers: { type: "object", propertyNames: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 60 }, minProperties: 1, maxProperties: 40, additionalProperties: { $ref: "parts.schema.json#/$defs/offer" } }, assurance: { type: "array", minItems: 1, maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["scheme", "evidence"], properties: { scheme: { type: "string", maxLength: 60 }, issuer: { $ref: "parts.schema.json#/$defs/line" }, scope: { $ref: "parts.schema.json#/$defs/note" }, issued: { $ref: "parts.schema.json#/$defs/partialDate" }, expires: { $ref: "parts.schema.json#/$defs/partialDate" }, evidence: { $ref: "parts.schema.json#/$defs/evidence" } } } }, objectives: { type: "array", items: { type: "string", maxLength: 20 }, uniqueItems: !0, minItems: 1, maxItems: 24 }, caf: { type: "array", items: { type: "string", maxLength: 10 }, uniqueItems: !0, minItems: 1, maxItems: 14 }, csf: { type: "array", items: { type: "string", maxLength: 10 }, uniqueItems: !0, minItems: 1, maxItems: 6 }, evidence: { $ref: "parts.schema.json#/$defs/evidenceList" }, reviewed: { $ref: "parts.schema.json#/$defs/reviewed" }, aliases: { $ref: "parts.schema.json#/$defs/aliases" } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default;
var pattern3 = new RegExp("^\\S(.*\\S)?$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 120 && func2(data) > 120) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 30 && func2(data) < 30) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 30 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 5) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (data0.length > 80 && func2(data0) > 80) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      let indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 == "string") {
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            let err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 20 && func2(data) > 20) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats0 = FORMATS["partial-date"];
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "partial-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats2 = FORMATS["https-url"];
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema27 = { type: ["string", "array", "object", "boolean"], pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 60, items: { $ref: "parts.schema.json#/$defs/level" }, uniqueItems: !0, minItems: 1, maxItems: 30, additionalProperties: !1, properties: { only: { $ref: "parts.schema.json#/$defs/levels" }, value: { type: "number", minimum: 0, maximum: 1e9 }, unit: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$", maxLength: 40 } } }, func0 = require_equal().default, pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern8 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 60 && func2(data) > 60) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern5.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 30) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 30 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate68(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 60 && func2(data) > 60) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 30) {
      let err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 30 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.length < 1) {
      let err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate68(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            break outer0;
          }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "only" || key0 === "value" || key0 === "unit")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.only !== void 0 && (validate70(data.only, { instancePath: instancePath + "/only", parentData: data, parentDataProperty: "only", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e9 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      if (typeof data3 == "string") {
        if (data3.length > 40 && func2(data3) > 40) {
          let err10 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern8.test(data3)) {
          let err11 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats4 = FORMATS["web-address"];
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats4(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "web-address" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats6 = FORMATS["full-date"];
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "partial-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shows" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accessed === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessed" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "shows" || key0 === "url" || key0 === "accessed" || key0 === "from" || key0 === "published")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.shows !== void 0) {
      let data0 = data.shows;
      if (typeof data0 == "string") {
        if (data0.length > 300 && func2(data0) > 300) {
          let err4 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/maxLength", keyword: "maxLength", params: { limit: 300 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.length < 2 * 3 && func2(data0) < 3) {
          let err5 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/minLength", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern3.test(data0)) {
          let err6 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.url !== void 0 && (validate81(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.accessed !== void 0 && (validate83(data.accessed, { instancePath: instancePath + "/accessed", parentData: data, parentDataProperty: "accessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 == "string") {
        if (data3.length > 40 && func2(data3) > 40) {
          let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.published !== void 0 && (validate85(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shows" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accessed === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessed" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "shows" || key0 === "url" || key0 === "accessed" || key0 === "from" || key0 === "published")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.shows !== void 0) {
      let data0 = data.shows;
      if (typeof data0 == "string") {
        if (data0.length > 300 && func2(data0) > 300) {
          let err4 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/maxLength", keyword: "maxLength", params: { limit: 300 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.length < 2 * 3 && func2(data0) < 3) {
          let err5 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/minLength", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern3.test(data0)) {
          let err6 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.url !== void 0 && (validate81(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.accessed !== void 0 && (validate83(data.accessed, { instancePath: instancePath + "/accessed", parentData: data, parentDataProperty: "accessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 == "string") {
        if (data3.length > 40 && func2(data3) > 40) {
          let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.published !== void 0 && (validate85(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 80 && func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate98(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*)*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.summary === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.supplier === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supplier" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.areas === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "areas" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.standing === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.evidence === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reviewed === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.title !== void 0 && (validate54(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data1 === "tool" || data1 === "service")) {
        let err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.summary !== void 0 && (validate56(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.supplier !== void 0) {
      let data3 = data.supplier;
      if (typeof data3 == "string") {
        if (data3.length > 80 && func2(data3) > 80) {
          let err11 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/maxLength", keyword: "maxLength", params: { limit: 80 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.areas !== void 0 && (validate58(data.areas, { instancePath: instancePath + "/areas", parentData: data, parentDataProperty: "areas", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.standing !== void 0 && (validate60(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.nature !== void 0) {
      let data6 = data.nature;
      if (typeof data6 == "string") {
        if (data6.length > 40 && func2(data6) > 40) {
          let err13 = { instancePath: instancePath + "/nature", schemaPath: "#/properties/nature/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/nature", schemaPath: "#/properties/nature/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.missions !== void 0) {
      let data7 = data.missions;
      if (Array.isArray(data7)) {
        if (data7.length > 4) {
          let err15 = { instancePath: instancePath + "/missions", schemaPath: "#/properties/missions/maxItems", keyword: "maxItems", params: { limit: 4 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data7.length < 1) {
          let err16 = { instancePath: instancePath + "/missions", schemaPath: "#/properties/missions/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (data8.length > 40 && func2(data8) > 40) {
              let err17 = { instancePath: instancePath + "/missions/" + i0, schemaPath: "#/properties/missions/items/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/missions/" + i0, schemaPath: "#/properties/missions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        let i1 = data7.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err19 = { instancePath: instancePath + "/missions", schemaPath: "#/properties/missions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/missions", schemaPath: "#/properties/missions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.lifecycle !== void 0) {
      let data9 = data.lifecycle;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.status === void 0) {
          let err21 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/required", keyword: "required", params: { missingProperty: "status" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (let key1 in data9)
          if (!(key1 === "status" || key1 === "since" || key1 === "superseded-by")) {
            let err22 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data9.status !== void 0) {
          let data10 = data9.status;
          if (typeof data10 == "string") {
            if (data10.length > 40 && func2(data10) > 40) {
              let err23 = { instancePath: instancePath + "/lifecycle/status", schemaPath: "#/properties/lifecycle/properties/status/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/lifecycle/status", schemaPath: "#/properties/lifecycle/properties/status/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data9.since !== void 0 && (validate62(data9.since, { instancePath: instancePath + "/lifecycle/since", parentData: data9, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data9["superseded-by"] !== void 0) {
          let data12 = data9["superseded-by"];
          if (typeof data12 == "string") {
            if (data12.length > 80 && func2(data12) > 80) {
              let err25 = { instancePath: instancePath + "/lifecycle/superseded-by", schemaPath: "#/properties/lifecycle/properties/superseded-by/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/lifecycle/superseded-by", schemaPath: "#/properties/lifecycle/properties/superseded-by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.obtaining !== void 0) {
      let data13 = data.obtaining;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          let err28 = { instancePath: instancePath + "/obtaining", schemaPath: "#/properties/obtaining/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        for (let key2 in data13)
          if (!(key2 === "licence" || key2 === "pricing" || key2 === "eligibility" || key2 === "start" || key2 === "routes")) {
            let err29 = { instancePath: instancePath + "/obtaining", schemaPath: "#/properties/obtaining/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data13.licence !== void 0) {
          let data14 = data13.licence;
          if (typeof data14 == "string") {
            if (data14.length > 100 && func2(data14) > 100) {
              let err30 = { instancePath: instancePath + "/obtaining/licence", schemaPath: "#/properties/obtaining/properties/licence/maxLength", keyword: "maxLength", params: { limit: 100 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (!pattern4.test(data14)) {
              let err31 = { instancePath: instancePath + "/obtaining/licence", schemaPath: "#/properties/obtaining/properties/licence/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*)*$" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/obtaining/licence", schemaPath: "#/properties/obtaining/properties/licence/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data13.pricing !== void 0) {
          let data15 = data13.pricing;
          if (typeof data15 == "string") {
            if (data15.length > 40 && func2(data15) > 40) {
              let err33 = { instancePath: instancePath + "/obtaining/pricing", schemaPath: "#/properties/obtaining/properties/pricing/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/obtaining/pricing", schemaPath: "#/properties/obtaining/properties/pricing/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data13.eligibility !== void 0) {
          let data16 = data13.eligibility;
          if (typeof data16 == "string") {
            if (data16.length > 40 && func2(data16) > 40) {
              let err35 = { instancePath: instancePath + "/obtaining/eligibility", schemaPath: "#/properties/obtaining/properties/eligibility/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/obtaining/eligibility", schemaPath: "#/properties/obtaining/properties/eligibility/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data13.start !== void 0 && (validate64(data13.start, { instancePath: instancePath + "/obtaining/start", parentData: data13, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data13.routes !== void 0) {
          let data18 = data13.routes;
          if (Array.isArray(data18)) {
            if (data18.length > 20) {
              let err37 = { instancePath: instancePath + "/obtaining/routes", schemaPath: "#/properties/obtaining/properties/routes/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data18.length < 1) {
              let err38 = { instancePath: instancePath + "/obtaining/routes", schemaPath: "#/properties/obtaining/properties/routes/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            let len1 = data18.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data19 = data18[i2];
              if (typeof data19 == "string") {
                if (data19.length > 80 && func2(data19) > 80) {
                  let err39 = { instancePath: instancePath + "/obtaining/routes/" + i2, schemaPath: "#/properties/obtaining/properties/routes/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/obtaining/routes/" + i2, schemaPath: "#/properties/obtaining/properties/routes/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            let i3 = data18.length, j1;
            if (i3 > 1) {
              let indices1 = {};
              for (; i3--; ) {
                let item1 = data18[i3];
                if (typeof item1 == "string") {
                  if (typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    let err41 = { instancePath: instancePath + "/obtaining/routes", schemaPath: "#/properties/obtaining/properties/routes/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    break;
                  }
                  indices1[item1] = i3;
                }
              }
            }
          } else {
            let err42 = { instancePath: instancePath + "/obtaining/routes", schemaPath: "#/properties/obtaining/properties/routes/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/obtaining", schemaPath: "#/properties/obtaining/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.website !== void 0 && (validate64(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.offers !== void 0) {
      let data21 = data.offers;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 40) {
          let err44 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/maxProperties", keyword: "maxProperties", params: { limit: 40 } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (Object.keys(data21).length < 1) {
          let err45 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        for (let key3 in data21) {
          let _errs41 = errors;
          if (typeof key3 == "string") {
            if (key3.length > 60 && func2(key3) > 60) {
              let err46 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key3 };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (!pattern5.test(key3)) {
              let err47 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: key3 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          } else {
            let err48 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key3 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          var valid9 = _errs41 === errors;
          if (!valid9) {
            let err49 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        for (let key4 in data21)
          validate67(data21[key4], { instancePath: instancePath + "/offers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
      } else {
        let err50 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.assurance !== void 0) {
      let data23 = data.assurance;
      if (Array.isArray(data23)) {
        if (data23.length > 30) {
          let err51 = { instancePath: instancePath + "/assurance", schemaPath: "#/properties/assurance/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data23.length < 1) {
          let err52 = { instancePath: instancePath + "/assurance", schemaPath: "#/properties/assurance/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        let len2 = data23.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data24 = data23[i4];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.scheme === void 0) {
              let err53 = { instancePath: instancePath + "/assurance/" + i4, schemaPath: "#/properties/assurance/items/required", keyword: "required", params: { missingProperty: "scheme" } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data24.evidence === void 0) {
              let err54 = { instancePath: instancePath + "/assurance/" + i4, schemaPath: "#/properties/assurance/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            for (let key5 in data24)
              if (!(key5 === "scheme" || key5 === "issuer" || key5 === "scope" || key5 === "issued" || key5 === "expires" || key5 === "evidence")) {
                let err55 = { instancePath: instancePath + "/assurance/" + i4, schemaPath: "#/properties/assurance/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            if (data24.scheme !== void 0) {
              let data25 = data24.scheme;
              if (typeof data25 == "string") {
                if (data25.length > 60 && func2(data25) > 60) {
                  let err56 = { instancePath: instancePath + "/assurance/" + i4 + "/scheme", schemaPath: "#/properties/assurance/items/properties/scheme/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/assurance/" + i4 + "/scheme", schemaPath: "#/properties/assurance/items/properties/scheme/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            data24.issuer !== void 0 && (validate74(data24.issuer, { instancePath: instancePath + "/assurance/" + i4 + "/issuer", parentData: data24, parentDataProperty: "issuer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data24.scope !== void 0 && (validate76(data24.scope, { instancePath: instancePath + "/assurance/" + i4 + "/scope", parentData: data24, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data24.issued !== void 0 && (validate62(data24.issued, { instancePath: instancePath + "/assurance/" + i4 + "/issued", parentData: data24, parentDataProperty: "issued", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data24.expires !== void 0 && (validate62(data24.expires, { instancePath: instancePath + "/assurance/" + i4 + "/expires", parentData: data24, parentDataProperty: "expires", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data24.evidence !== void 0 && (validate80(data24.evidence, { instancePath: instancePath + "/assurance/" + i4 + "/evidence", parentData: data24, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length));
          } else {
            let err58 = { instancePath: instancePath + "/assurance/" + i4, schemaPath: "#/properties/assurance/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/assurance", schemaPath: "#/properties/assurance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data31 = data.objectives;
      if (Array.isArray(data31)) {
        if (data31.length > 24) {
          let err60 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/maxItems", keyword: "maxItems", params: { limit: 24 } };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        if (data31.length < 1) {
          let err61 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        let len3 = data31.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data32 = data31[i5];
          if (typeof data32 == "string") {
            if (data32.length > 20 && func2(data32) > 20) {
              let err62 = { instancePath: instancePath + "/objectives/" + i5, schemaPath: "#/properties/objectives/items/maxLength", keyword: "maxLength", params: { limit: 20 } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          } else {
            let err63 = { instancePath: instancePath + "/objectives/" + i5, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        let i6 = data31.length, j2;
        if (i6 > 1) {
          let indices2 = {};
          for (; i6--; ) {
            let item2 = data31[i6];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                j2 = indices2[item2];
                let err64 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                break;
              }
              indices2[item2] = i6;
            }
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.caf !== void 0) {
      let data33 = data.caf;
      if (Array.isArray(data33)) {
        if (data33.length > 14) {
          let err66 = { instancePath: instancePath + "/caf", schemaPath: "#/properties/caf/maxItems", keyword: "maxItems", params: { limit: 14 } };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (data33.length < 1) {
          let err67 = { instancePath: instancePath + "/caf", schemaPath: "#/properties/caf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        let len4 = data33.length;
        for (let i7 = 0; i7 < len4; i7++) {
          let data34 = data33[i7];
          if (typeof data34 == "string") {
            if (data34.length > 10 && func2(data34) > 10) {
              let err68 = { instancePath: instancePath + "/caf/" + i7, schemaPath: "#/properties/caf/items/maxLength", keyword: "maxLength", params: { limit: 10 } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            let err69 = { instancePath: instancePath + "/caf/" + i7, schemaPath: "#/properties/caf/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        let i8 = data33.length, j3;
        if (i8 > 1) {
          let indices3 = {};
          for (; i8--; ) {
            let item3 = data33[i8];
            if (typeof item3 == "string") {
              if (typeof indices3[item3] == "number") {
                j3 = indices3[item3];
                let err70 = { instancePath: instancePath + "/caf", schemaPath: "#/properties/caf/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                break;
              }
              indices3[item3] = i8;
            }
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/caf", schemaPath: "#/properties/caf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.csf !== void 0) {
      let data35 = data.csf;
      if (Array.isArray(data35)) {
        if (data35.length > 6) {
          let err72 = { instancePath: instancePath + "/csf", schemaPath: "#/properties/csf/maxItems", keyword: "maxItems", params: { limit: 6 } };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (data35.length < 1) {
          let err73 = { instancePath: instancePath + "/csf", schemaPath: "#/properties/csf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        let len5 = data35.length;
        for (let i9 = 0; i9 < len5; i9++) {
          let data36 = data35[i9];
          if (typeof data36 == "string") {
            if (data36.length > 10 && func2(data36) > 10) {
              let err74 = { instancePath: instancePath + "/csf/" + i9, schemaPath: "#/properties/csf/items/maxLength", keyword: "maxLength", params: { limit: 10 } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            let err75 = { instancePath: instancePath + "/csf/" + i9, schemaPath: "#/properties/csf/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        let i10 = data35.length, j4;
        if (i10 > 1) {
          let indices4 = {};
          for (; i10--; ) {
            let item4 = data35[i10];
            if (typeof item4 == "string") {
              if (typeof indices4[item4] == "number") {
                j4 = indices4[item4];
                let err76 = { instancePath: instancePath + "/csf", schemaPath: "#/properties/csf/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                break;
              }
              indices4[item4] = i10;
            }
          }
        }
      } else {
        let err77 = { instancePath: instancePath + "/csf", schemaPath: "#/properties/csf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    data.evidence !== void 0 && (validate88(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate95(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate97(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length));
  } else {
    let err78 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var supplier = validate101, schema41 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "supplier.schema.json", type: "object", additionalProperties: !1, required: ["title", "type", "standing", "reviewed"], properties: { title: { $ref: "parts.schema.json#/$defs/title" }, type: { type: "string", maxLength: 40 }, summary: { $ref: "parts.schema.json#/$defs/summary" }, standing: { $ref: "parts.schema.json#/$defs/standing" }, website: { $ref: "parts.schema.json#/$defs/httpsUrl" }, size: { type: "string", maxLength: 20 }, "company-number": { type: "string", pattern: "^[A-Z0-9]{8}$", maxLength: 8 }, nation: { type: "string", maxLength: 40 }, maintainers: { $ref: "parts.schema.json#/$defs/handles" }, evidence: { $ref: "parts.schema.json#/$defs/evidenceList" }, reviewed: { $ref: "parts.schema.json#/$defs/reviewed" }, aliases: { $ref: "parts.schema.json#/$defs/aliases" } } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 120 && func2(data) > 120) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 30 && func2(data) < 30) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 30 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 20 && func2(data) > 20) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_./-]*$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 80 && func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern16.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_./-]*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate111(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate98(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern15 = new RegExp("^[A-Z0-9]{8}$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.standing === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.reviewed === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema41.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.title !== void 0 && (validate102(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 == "string") {
        if (data1.length > 40 && func2(data1) > 40) {
          let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.summary !== void 0 && (validate104(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.standing !== void 0 && (validate106(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.website !== void 0 && (validate108(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data.size !== void 0) {
      let data5 = data.size;
      if (typeof data5 == "string") {
        if (data5.length > 20 && func2(data5) > 20) {
          let err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data["company-number"] !== void 0) {
      let data6 = data["company-number"];
      if (typeof data6 == "string") {
        if (data6.length > 8 && func2(data6) > 8) {
          let err9 = { instancePath: instancePath + "/company-number", schemaPath: "#/properties/company-number/maxLength", keyword: "maxLength", params: { limit: 8 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern15.test(data6)) {
          let err10 = { instancePath: instancePath + "/company-number", schemaPath: "#/properties/company-number/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{8}$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/company-number", schemaPath: "#/properties/company-number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.nation !== void 0) {
      let data7 = data.nation;
      if (typeof data7 == "string") {
        if (data7.length > 40 && func2(data7) > 40) {
          let err12 = { instancePath: instancePath + "/nation", schemaPath: "#/properties/nation/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/nation", schemaPath: "#/properties/nation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.maintainers !== void 0 && (validate110(data.maintainers, { instancePath: instancePath + "/maintainers", parentData: data, parentDataProperty: "maintainers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.evidence !== void 0 && (validate114(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate117(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate119(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var requirement = validate122, schema51 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "requirement.schema.json", type: "object", additionalProperties: !1, required: ["title", "summary", "standing", "seeks", "areas", "source", "reviewed"], properties: { title: { $ref: "parts.schema.json#/$defs/title" }, summary: { $ref: "parts.schema.json#/$defs/summary" }, "raised-by": { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 60 }, standing: { $ref: "parts.schema.json#/$defs/standing" }, seeks: { type: "string", maxLength: 40 }, stage: { type: "string", maxLength: 40 }, document: { type: "string", maxLength: 40 }, raised: { $ref: "parts.schema.json#/$defs/partialDate" }, closes: { $ref: "parts.schema.json#/$defs/partialDate" }, contract: { type: "object", additionalProperties: !1, minProperties: 1, properties: { starts: { $ref: "parts.schema.json#/$defs/partialDate" }, ends: { $ref: "parts.schema.json#/$defs/partialDate" }, "extendable-to": { $ref: "parts.schema.json#/$defs/partialDate" } } }, areas: { $ref: "parts.schema.json#/$defs/areas" }, needs: { type: "array", items: { $ref: "parts.schema.json#/$defs/need" }, minItems: 1, maxItems: 60 }, value: { type: "object", additionalProperties: !1, required: ["sort"], anyOf: [{ required: ["amount"] }, { required: ["from"] }], properties: { amount: { type: "number", minimum: 0, maximum: 1e11 }, from: { type: "number", minimum: 0, maximum: 1e11 }, to: { type: "number", minimum: 0, maximum: 1e11 }, sort: { type: "string", maxLength: 40 }, note: { $ref: "parts.schema.json#/$defs/note" } } }, lots: { type: "array", items: { $ref: "parts.schema.json#/$defs/line" }, uniqueItems: !0, minItems: 1, maxItems: 30 }, procedure: { $ref: "parts.schema.json#/$defs/line" }, notice: { $ref: "parts.schema.json#/$defs/line" }, cpv: { type: "array", items: { type: "string", pattern: "^[0-9]{8}(-[0-9])?$", maxLength: 10 }, uniqueItems: !0, minItems: 1, maxItems: 30 }, "market-tested": { $ref: "parts.schema.json#/$defs/evidence" }, repeats: { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 30 }, supersedes: { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 30 }, "not-same-as": { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 30 }, source: { type: "object", additionalProperties: !1, required: ["title", "url", "accessed", "read"], properties: { title: { $ref: "parts.schema.json#/$defs/line" }, url: { $ref: "parts.schema.json#/$defs/webAddress" }, accessed: { $ref: "parts.schema.json#/$defs/fullDate" }, read: { type: "string", maxLength: 20 }, from: { type: "string", maxLength: 40 } } }, evidence: { $ref: "parts.schema.json#/$defs/evidenceList" }, reviewed: { $ref: "parts.schema.json#/$defs/reviewed" }, aliases: { $ref: "parts.schema.json#/$defs/aliases" } } };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 120 && func2(data) > 120) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 30 && func2(data) < 30) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 30 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 20 && func2(data) > 20) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "partial-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 5) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (data0.length > 80 && func2(data0) > 80) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      let indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 == "string") {
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            let err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema57 = { type: "object", additionalProperties: !1, required: ["basis"], dependentRequired: { parameter: ["operator", "value"], operator: ["parameter"], value: ["parameter"], unit: ["value"] }, properties: { parameter: { type: "string", maxLength: 60 }, operator: { type: "string", enum: ["is", "one-of", "not", "includes", "at-least", "at-most"] }, value: { type: ["string", "number", "boolean", "array"], pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 60, minimum: 0, maximum: 1e9, items: { $ref: "parts.schema.json#/$defs/level" }, uniqueItems: !0, minItems: 1, maxItems: 30 }, unit: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$", maxLength: 40 }, statement: { type: "string", minLength: 10, maxLength: 300 }, basis: { type: "string", maxLength: 20 }, priority: { type: "string", maxLength: 20 }, for: { $ref: "parts.schema.json#/$defs/line" }, by: { $ref: "parts.schema.json#/$defs/partialDate" }, nation: { type: "string", maxLength: 40 } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basis === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema57.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.parameter !== void 0) {
      let data0 = data.parameter;
      if (typeof data0 == "string") {
        if (data0.length > 60 && func2(data0) > 60) {
          let err2 = { instancePath: instancePath + "/parameter", schemaPath: "#/properties/parameter/maxLength", keyword: "maxLength", params: { limit: 60 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/parameter", schemaPath: "#/properties/parameter/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.operator !== void 0) {
      let data1 = data.operator;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "is" || data1 === "one-of" || data1 === "not" || data1 === "includes" || data1 === "at-least" || data1 === "at-most")) {
        let err5 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema57.properties.operator.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean" && !Array.isArray(data2)) {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema57.properties.value.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e9 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data2 == "string") {
        if (data2.length > 60 && func2(data2) > 60) {
          let err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 60 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern5.test(data2)) {
          let err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (data2.length > 30) {
          let err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2.length < 1) {
          let err12 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate68(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
        let i1 = data2.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data2[i1], data2[j0])) {
                let err13 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break outer0;
              }
        }
      }
    }
    if (data.unit !== void 0) {
      let data4 = data.unit;
      if (typeof data4 == "string") {
        if (data4.length > 40 && func2(data4) > 40) {
          let err14 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern8.test(data4)) {
          let err15 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.statement !== void 0) {
      let data5 = data.statement;
      if (typeof data5 == "string") {
        if (data5.length > 300 && func2(data5) > 300) {
          let err17 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/maxLength", keyword: "maxLength", params: { limit: 300 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5.length < 2 * 10 && func2(data5) < 10) {
          let err18 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.basis !== void 0) {
      let data6 = data.basis;
      if (typeof data6 == "string") {
        if (data6.length > 20 && func2(data6) > 20) {
          let err20 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.priority !== void 0) {
      let data7 = data.priority;
      if (typeof data7 == "string") {
        if (data7.length > 20 && func2(data7) > 20) {
          let err22 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.for !== void 0 && (validate139(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.by !== void 0 && (validate85(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.nation !== void 0) {
      let data10 = data.nation;
      if (typeof data10 == "string") {
        if (data10.length > 40 && func2(data10) > 40) {
          let err24 = { instancePath: instancePath + "/nation", schemaPath: "#/properties/nation/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/nation", schemaPath: "#/properties/nation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.parameter !== void 0) {
      if (data.operator === void 0) {
        let err26 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "parameter",
          missingProperty: "operator",
          depsCount: 2,
          deps: "operator, value"
        } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.value === void 0) {
        let err27 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "parameter",
          missingProperty: "value",
          depsCount: 2,
          deps: "operator, value"
        } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.operator !== void 0 && data.parameter === void 0) {
      let err28 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "operator",
        missingProperty: "parameter",
        depsCount: 1,
        deps: "parameter"
      } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.value !== void 0 && data.parameter === void 0) {
      let err29 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "value",
        missingProperty: "parameter",
        depsCount: 1,
        deps: "parameter"
      } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.unit !== void 0 && data.value === void 0) {
      let err30 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "unit",
        missingProperty: "value",
        depsCount: 1,
        deps: "value"
      } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shows" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accessed === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessed" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "shows" || key0 === "url" || key0 === "accessed" || key0 === "from" || key0 === "published")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.shows !== void 0) {
      let data0 = data.shows;
      if (typeof data0 == "string") {
        if (data0.length > 300 && func2(data0) > 300) {
          let err4 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/maxLength", keyword: "maxLength", params: { limit: 300 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.length < 2 * 3 && func2(data0) < 3) {
          let err5 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/minLength", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern3.test(data0)) {
          let err6 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.url !== void 0 && (validate81(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.accessed !== void 0 && (validate83(data.accessed, { instancePath: instancePath + "/accessed", parentData: data, parentDataProperty: "accessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 == "string") {
        if (data3.length > 40 && func2(data3) > 40) {
          let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.published !== void 0 && (validate85(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats4(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "web-address" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate98(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern23 = new RegExp("^[0-9]{8}(-[0-9])?$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.summary === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.standing === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.seeks === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seeks" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.areas === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "areas" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.source === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.reviewed === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema51.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.title !== void 0 && (validate123(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.summary !== void 0 && (validate125(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data["raised-by"] !== void 0) {
      let data2 = data["raised-by"];
      if (Array.isArray(data2)) {
        if (data2.length > 60) {
          let err8 = { instancePath: instancePath + "/raised-by", schemaPath: "#/properties/raised-by/maxItems", keyword: "maxItems", params: { limit: 60 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.length < 1) {
          let err9 = { instancePath: instancePath + "/raised-by", schemaPath: "#/properties/raised-by/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (data3.length > 80 && func2(data3) > 80) {
              let err10 = { instancePath: instancePath + "/raised-by/" + i0, schemaPath: "#/properties/raised-by/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/raised-by/" + i0, schemaPath: "#/properties/raised-by/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        let i1 = data2.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err12 = { instancePath: instancePath + "/raised-by", schemaPath: "#/properties/raised-by/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/raised-by", schemaPath: "#/properties/raised-by/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.standing !== void 0 && (validate127(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.seeks !== void 0) {
      let data5 = data.seeks;
      if (typeof data5 == "string") {
        if (data5.length > 40 && func2(data5) > 40) {
          let err14 = { instancePath: instancePath + "/seeks", schemaPath: "#/properties/seeks/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/seeks", schemaPath: "#/properties/seeks/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.stage !== void 0) {
      let data6 = data.stage;
      if (typeof data6 == "string") {
        if (data6.length > 40 && func2(data6) > 40) {
          let err16 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.document !== void 0) {
      let data7 = data.document;
      if (typeof data7 == "string") {
        if (data7.length > 40 && func2(data7) > 40) {
          let err18 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.raised !== void 0 && (validate129(data.raised, { instancePath: instancePath + "/raised", parentData: data, parentDataProperty: "raised", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.closes !== void 0 && (validate129(data.closes, { instancePath: instancePath + "/closes", parentData: data, parentDataProperty: "closes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.contract !== void 0) {
      let data10 = data.contract;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          let err20 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key1 in data10)
          if (!(key1 === "starts" || key1 === "ends" || key1 === "extendable-to")) {
            let err21 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        data10.starts !== void 0 && (validate129(data10.starts, { instancePath: instancePath + "/contract/starts", parentData: data10, parentDataProperty: "starts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data10.ends !== void 0 && (validate129(data10.ends, { instancePath: instancePath + "/contract/ends", parentData: data10, parentDataProperty: "ends", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data10["extendable-to"] !== void 0 && (validate129(data10["extendable-to"], { instancePath: instancePath + "/contract/extendable-to", parentData: data10, parentDataProperty: "extendable-to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.areas !== void 0 && (validate135(data.areas, { instancePath: instancePath + "/areas", parentData: data, parentDataProperty: "areas", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.needs !== void 0) {
      let data15 = data.needs;
      if (Array.isArray(data15)) {
        if (data15.length > 60) {
          let err23 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/maxItems", keyword: "maxItems", params: { limit: 60 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data15.length < 1) {
          let err24 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        let len1 = data15.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate137(data15[i2], { instancePath: instancePath + "/needs/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.value !== void 0) {
      let data17 = data.value, _errs29 = errors, valid7 = !1, _errs30 = errors;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17) && data17.amount === void 0) {
        let err26 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/required", keyword: "required", params: { missingProperty: "amount" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid0 = _errs30 === errors;
      valid7 = valid7 || _valid0;
      let _errs31 = errors;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17) && data17.from === void 0) {
        let err27 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/required", keyword: "required", params: { missingProperty: "from" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid0 = _errs31 === errors;
      if (valid7 = valid7 || _valid0, valid7)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.sort === void 0) {
          let err29 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/required", keyword: "required", params: { missingProperty: "sort" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (let key2 in data17)
          if (!(key2 === "amount" || key2 === "from" || key2 === "to" || key2 === "sort" || key2 === "note")) {
            let err30 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data17.amount !== void 0) {
          let data18 = data17.amount;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 1e11 || isNaN(data18)) {
              let err31 = { instancePath: instancePath + "/value/amount", schemaPath: "#/properties/value/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e11 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              let err32 = { instancePath: instancePath + "/value/amount", schemaPath: "#/properties/value/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/value/amount", schemaPath: "#/properties/value/properties/amount/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data17.from !== void 0) {
          let data19 = data17.from;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 1e11 || isNaN(data19)) {
              let err34 = { instancePath: instancePath + "/value/from", schemaPath: "#/properties/value/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e11 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              let err35 = { instancePath: instancePath + "/value/from", schemaPath: "#/properties/value/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/value/from", schemaPath: "#/properties/value/properties/from/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data17.to !== void 0) {
          let data20 = data17.to;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 1e11 || isNaN(data20)) {
              let err37 = { instancePath: instancePath + "/value/to", schemaPath: "#/properties/value/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e11 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              let err38 = { instancePath: instancePath + "/value/to", schemaPath: "#/properties/value/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            let err39 = { instancePath: instancePath + "/value/to", schemaPath: "#/properties/value/properties/to/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data17.sort !== void 0) {
          let data21 = data17.sort;
          if (typeof data21 == "string") {
            if (data21.length > 40 && func2(data21) > 40) {
              let err40 = { instancePath: instancePath + "/value/sort", schemaPath: "#/properties/value/properties/sort/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/value/sort", schemaPath: "#/properties/value/properties/sort/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        data17.note !== void 0 && (validate143(data17.note, { instancePath: instancePath + "/value/note", parentData: data17, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length));
      } else {
        let err42 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.lots !== void 0) {
      let data23 = data.lots;
      if (Array.isArray(data23)) {
        if (data23.length > 30) {
          let err43 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data23.length < 1) {
          let err44 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        let len2 = data23.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate145(data23[i3], { instancePath: instancePath + "/lots/" + i3, parentData: data23, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
        let i4 = data23.length, j1;
        if (i4 > 1) {
          outer0: for (; i4--; )
            for (j1 = i4; j1--; )
              if (func0(data23[i4], data23[j1])) {
                let err45 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                break outer0;
              }
        }
      } else {
        let err46 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.procedure !== void 0 && (validate145(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.notice !== void 0 && (validate145(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.cpv !== void 0) {
      let data27 = data.cpv;
      if (Array.isArray(data27)) {
        if (data27.length > 30) {
          let err47 = { instancePath: instancePath + "/cpv", schemaPath: "#/properties/cpv/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data27.length < 1) {
          let err48 = { instancePath: instancePath + "/cpv", schemaPath: "#/properties/cpv/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        let len3 = data27.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data28 = data27[i5];
          if (typeof data28 == "string") {
            if (data28.length > 10 && func2(data28) > 10) {
              let err49 = { instancePath: instancePath + "/cpv/" + i5, schemaPath: "#/properties/cpv/items/maxLength", keyword: "maxLength", params: { limit: 10 } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (!pattern23.test(data28)) {
              let err50 = { instancePath: instancePath + "/cpv/" + i5, schemaPath: "#/properties/cpv/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{8}(-[0-9])?$" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          } else {
            let err51 = { instancePath: instancePath + "/cpv/" + i5, schemaPath: "#/properties/cpv/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        let i6 = data27.length, j2;
        if (i6 > 1) {
          let indices1 = {};
          for (; i6--; ) {
            let item1 = data27[i6];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j2 = indices1[item1];
                let err52 = { instancePath: instancePath + "/cpv", schemaPath: "#/properties/cpv/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                break;
              }
              indices1[item1] = i6;
            }
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/cpv", schemaPath: "#/properties/cpv/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data["market-tested"] !== void 0 && (validate149(data["market-tested"], { instancePath: instancePath + "/market-tested", parentData: data, parentDataProperty: "market-tested", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.repeats !== void 0) {
      let data30 = data.repeats;
      if (Array.isArray(data30)) {
        if (data30.length > 30) {
          let err54 = { instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        if (data30.length < 1) {
          let err55 = { instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        let len4 = data30.length;
        for (let i7 = 0; i7 < len4; i7++) {
          let data31 = data30[i7];
          if (typeof data31 == "string") {
            if (data31.length > 80 && func2(data31) > 80) {
              let err56 = { instancePath: instancePath + "/repeats/" + i7, schemaPath: "#/properties/repeats/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
          } else {
            let err57 = { instancePath: instancePath + "/repeats/" + i7, schemaPath: "#/properties/repeats/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        let i8 = data30.length, j3;
        if (i8 > 1) {
          let indices2 = {};
          for (; i8--; ) {
            let item2 = data30[i8];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                j3 = indices2[item2];
                let err58 = { instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                break;
              }
              indices2[item2] = i8;
            }
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/repeats", schemaPath: "#/properties/repeats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.supersedes !== void 0) {
      let data32 = data.supersedes;
      if (Array.isArray(data32)) {
        if (data32.length > 30) {
          let err60 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        if (data32.length < 1) {
          let err61 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        let len5 = data32.length;
        for (let i9 = 0; i9 < len5; i9++) {
          let data33 = data32[i9];
          if (typeof data33 == "string") {
            if (data33.length > 80 && func2(data33) > 80) {
              let err62 = { instancePath: instancePath + "/supersedes/" + i9, schemaPath: "#/properties/supersedes/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          } else {
            let err63 = { instancePath: instancePath + "/supersedes/" + i9, schemaPath: "#/properties/supersedes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        let i10 = data32.length, j4;
        if (i10 > 1) {
          let indices3 = {};
          for (; i10--; ) {
            let item3 = data32[i10];
            if (typeof item3 == "string") {
              if (typeof indices3[item3] == "number") {
                j4 = indices3[item3];
                let err64 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                break;
              }
              indices3[item3] = i10;
            }
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data["not-same-as"] !== void 0) {
      let data34 = data["not-same-as"];
      if (Array.isArray(data34)) {
        if (data34.length > 30) {
          let err66 = { instancePath: instancePath + "/not-same-as", schemaPath: "#/properties/not-same-as/maxItems", keyword: "maxItems", params: { limit: 30 } };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (data34.length < 1) {
          let err67 = { instancePath: instancePath + "/not-same-as", schemaPath: "#/properties/not-same-as/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        let len6 = data34.length;
        for (let i11 = 0; i11 < len6; i11++) {
          let data35 = data34[i11];
          if (typeof data35 == "string") {
            if (data35.length > 80 && func2(data35) > 80) {
              let err68 = { instancePath: instancePath + "/not-same-as/" + i11, schemaPath: "#/properties/not-same-as/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            let err69 = { instancePath: instancePath + "/not-same-as/" + i11, schemaPath: "#/properties/not-same-as/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        let i12 = data34.length, j5;
        if (i12 > 1) {
          let indices4 = {};
          for (; i12--; ) {
            let item4 = data34[i12];
            if (typeof item4 == "string") {
              if (typeof indices4[item4] == "number") {
                j5 = indices4[item4];
                let err70 = { instancePath: instancePath + "/not-same-as", schemaPath: "#/properties/not-same-as/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                break;
              }
              indices4[item4] = i12;
            }
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/not-same-as", schemaPath: "#/properties/not-same-as/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.source !== void 0) {
      let data36 = data.source;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.title === void 0) {
          let err72 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "title" } };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (data36.url === void 0) {
          let err73 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data36.accessed === void 0) {
          let err74 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "accessed" } };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        if (data36.read === void 0) {
          let err75 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "read" } };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        for (let key3 in data36)
          if (!(key3 === "title" || key3 === "url" || key3 === "accessed" || key3 === "read" || key3 === "from")) {
            let err76 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        if (data36.title !== void 0 && (validate145(data36.title, { instancePath: instancePath + "/source/title", parentData: data36, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data36.url !== void 0 && (validate155(data36.url, { instancePath: instancePath + "/source/url", parentData: data36, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data36.accessed !== void 0 && (validate157(data36.accessed, { instancePath: instancePath + "/source/accessed", parentData: data36, parentDataProperty: "accessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data36.read !== void 0) {
          let data40 = data36.read;
          if (typeof data40 == "string") {
            if (data40.length > 20 && func2(data40) > 20) {
              let err77 = { instancePath: instancePath + "/source/read", schemaPath: "#/properties/source/properties/read/maxLength", keyword: "maxLength", params: { limit: 20 } };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            let err78 = { instancePath: instancePath + "/source/read", schemaPath: "#/properties/source/properties/read/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data36.from !== void 0) {
          let data41 = data36.from;
          if (typeof data41 == "string") {
            if (data41.length > 40 && func2(data41) > 40) {
              let err79 = { instancePath: instancePath + "/source/from", schemaPath: "#/properties/source/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
          } else {
            let err80 = { instancePath: instancePath + "/source/from", schemaPath: "#/properties/source/properties/from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
      } else {
        let err81 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    data.evidence !== void 0 && (validate159(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate162(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate164(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length));
  } else {
    let err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var organisation = validate167, schema67 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "organisation.schema.json", type: "object", additionalProperties: !1, required: ["title", "type", "tier", "standing", "reviewed"], properties: { title: { $ref: "parts.schema.json#/$defs/title" }, short: { $ref: "parts.schema.json#/$defs/line", maxLength: 40 }, type: { type: "string", maxLength: 40 }, tier: { type: "string", maxLength: 40 }, summary: { $ref: "parts.schema.json#/$defs/summary" }, region: { type: "string", maxLength: 40 }, "regional-unit": { type: "string", maxLength: 80 }, nation: { type: "string", maxLength: 40 }, codes: { type: "object", additionalProperties: !1, minProperties: 1, properties: { ons: { type: "string", pattern: "^[ENSW][0-9]{8}$", maxLength: 9 }, company: { type: "string", pattern: "^[A-Z0-9]{8}$", maxLength: 8 } } }, website: { $ref: "parts.schema.json#/$defs/httpsUrl" }, valid: { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "parts.schema.json#/$defs/partialDate" }, to: { $ref: "parts.schema.json#/$defs/partialDate" } } }, successors: { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 20 }, tile: { type: "object", additionalProperties: !1, required: ["row", "column"], properties: { row: { type: "integer", minimum: 0, maximum: 40 }, column: { type: "integer", minimum: 0, maximum: 40 } } }, maintainers: { $ref: "parts.schema.json#/$defs/handles" }, standing: { $ref: "parts.schema.json#/$defs/standing" }, uses: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["area", "status", "evidence"], properties: { capability: { type: "string", maxLength: 80 }, area: { type: "string", maxLength: 80 }, status: { type: "string", maxLength: 40 }, date: { $ref: "parts.schema.json#/$defs/partialDate" }, evidence: { $ref: "parts.schema.json#/$defs/evidence" } } } }, validated: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["capability", "result", "report"], properties: { capability: { type: "string", maxLength: 80 }, version: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 40 }, activity: { type: "string", maxLength: 40 }, result: { type: "string", maxLength: 40 }, date: { $ref: "parts.schema.json#/$defs/partialDate" }, report: { $ref: "parts.schema.json#/$defs/evidence" } } } }, evidence: { $ref: "parts.schema.json#/$defs/evidenceList" }, reviewed: { $ref: "parts.schema.json#/$defs/reviewed" }, aliases: { $ref: "parts.schema.json#/$defs/aliases" } } };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 120 && func2(data) > 120) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 30 && func2(data) < 30) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 30 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "partial-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate111(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 20 && func2(data) > 20) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shows" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accessed === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessed" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "shows" || key0 === "url" || key0 === "accessed" || key0 === "from" || key0 === "published")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.shows !== void 0) {
      let data0 = data.shows;
      if (typeof data0 == "string") {
        if (data0.length > 300 && func2(data0) > 300) {
          let err4 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/maxLength", keyword: "maxLength", params: { limit: 300 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.length < 2 * 3 && func2(data0) < 3) {
          let err5 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/minLength", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern3.test(data0)) {
          let err6 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.url !== void 0 && (validate81(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.accessed !== void 0 && (validate83(data.accessed, { instancePath: instancePath + "/accessed", parentData: data, parentDataProperty: "accessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 == "string") {
        if (data3.length > 40 && func2(data3) > 40) {
          let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.published !== void 0 && (validate85(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate98(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern27 = new RegExp("^[ENSW][0-9]{8}$", "u");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tier === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.standing === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reviewed === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema67.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.title !== void 0 && (validate168(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length)), data.short !== void 0) {
      let data1 = data.short;
      if (validate170(data1, { instancePath: instancePath + "/short", parentData: data, parentDataProperty: "short", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length), typeof data1 == "string" && data1.length > 40 && func2(data1) > 40) {
        let err6 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/maxLength", keyword: "maxLength", params: { limit: 40 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 == "string") {
        if (data2.length > 40 && func2(data2) > 40) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.tier !== void 0) {
      let data3 = data.tier;
      if (typeof data3 == "string") {
        if (data3.length > 40 && func2(data3) > 40) {
          let err9 = { instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.summary !== void 0 && (validate172(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length)), data.region !== void 0) {
      let data5 = data.region;
      if (typeof data5 == "string") {
        if (data5.length > 40 && func2(data5) > 40) {
          let err11 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data["regional-unit"] !== void 0) {
      let data6 = data["regional-unit"];
      if (typeof data6 == "string") {
        if (data6.length > 80 && func2(data6) > 80) {
          let err13 = { instancePath: instancePath + "/regional-unit", schemaPath: "#/properties/regional-unit/maxLength", keyword: "maxLength", params: { limit: 80 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/regional-unit", schemaPath: "#/properties/regional-unit/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.nation !== void 0) {
      let data7 = data.nation;
      if (typeof data7 == "string") {
        if (data7.length > 40 && func2(data7) > 40) {
          let err15 = { instancePath: instancePath + "/nation", schemaPath: "#/properties/nation/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/nation", schemaPath: "#/properties/nation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.codes !== void 0) {
      let data8 = data.codes;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length < 1) {
          let err17 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "ons" || key1 === "company")) {
            let err18 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        if (data8.ons !== void 0) {
          let data9 = data8.ons;
          if (typeof data9 == "string") {
            if (data9.length > 9 && func2(data9) > 9) {
              let err19 = { instancePath: instancePath + "/codes/ons", schemaPath: "#/properties/codes/properties/ons/maxLength", keyword: "maxLength", params: { limit: 9 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (!pattern27.test(data9)) {
              let err20 = { instancePath: instancePath + "/codes/ons", schemaPath: "#/properties/codes/properties/ons/pattern", keyword: "pattern", params: { pattern: "^[ENSW][0-9]{8}$" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/codes/ons", schemaPath: "#/properties/codes/properties/ons/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data8.company !== void 0) {
          let data10 = data8.company;
          if (typeof data10 == "string") {
            if (data10.length > 8 && func2(data10) > 8) {
              let err22 = { instancePath: instancePath + "/codes/company", schemaPath: "#/properties/codes/properties/company/maxLength", keyword: "maxLength", params: { limit: 8 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (!pattern15.test(data10)) {
              let err23 = { instancePath: instancePath + "/codes/company", schemaPath: "#/properties/codes/properties/company/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{8}$" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/codes/company", schemaPath: "#/properties/codes/properties/company/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.website !== void 0 && (validate174(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data.valid !== void 0) {
      let data12 = data.valid;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          let err26 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (let key2 in data12)
          if (!(key2 === "from" || key2 === "to")) {
            let err27 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        data12.from !== void 0 && (validate176(data12.from, { instancePath: instancePath + "/valid/from", parentData: data12, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length)), data12.to !== void 0 && (validate176(data12.to, { instancePath: instancePath + "/valid/to", parentData: data12, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length));
      } else {
        let err28 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.successors !== void 0) {
      let data15 = data.successors;
      if (Array.isArray(data15)) {
        if (data15.length > 20) {
          let err29 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/maxItems", keyword: "maxItems", params: { limit: 20 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data15.length < 1) {
          let err30 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        let len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 == "string") {
            if (data16.length > 80 && func2(data16) > 80) {
              let err31 = { instancePath: instancePath + "/successors/" + i0, schemaPath: "#/properties/successors/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/successors/" + i0, schemaPath: "#/properties/successors/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        let i1 = data15.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data15[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err33 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.tile !== void 0) {
      let data17 = data.tile;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.row === void 0) {
          let err35 = { instancePath: instancePath + "/tile", schemaPath: "#/properties/tile/required", keyword: "required", params: { missingProperty: "row" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data17.column === void 0) {
          let err36 = { instancePath: instancePath + "/tile", schemaPath: "#/properties/tile/required", keyword: "required", params: { missingProperty: "column" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        for (let key3 in data17)
          if (!(key3 === "row" || key3 === "column")) {
            let err37 = { instancePath: instancePath + "/tile", schemaPath: "#/properties/tile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        if (data17.row !== void 0) {
          let data18 = data17.row;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err38 = { instancePath: instancePath + "/tile/row", schemaPath: "#/properties/tile/properties/row/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 40 || isNaN(data18)) {
              let err39 = { instancePath: instancePath + "/tile/row", schemaPath: "#/properties/tile/properties/row/maximum", keyword: "maximum", params: { comparison: "<=", limit: 40 } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              let err40 = { instancePath: instancePath + "/tile/row", schemaPath: "#/properties/tile/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
        }
        if (data17.column !== void 0) {
          let data19 = data17.column;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            let err41 = { instancePath: instancePath + "/tile/column", schemaPath: "#/properties/tile/properties/column/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 40 || isNaN(data19)) {
              let err42 = { instancePath: instancePath + "/tile/column", schemaPath: "#/properties/tile/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 40 } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              let err43 = { instancePath: instancePath + "/tile/column", schemaPath: "#/properties/tile/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/tile", schemaPath: "#/properties/tile/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.maintainers !== void 0 && (validate179(data.maintainers, { instancePath: instancePath + "/maintainers", parentData: data, parentDataProperty: "maintainers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.standing !== void 0 && (validate182(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.uses !== void 0) {
      let data22 = data.uses;
      if (Array.isArray(data22)) {
        if (data22.length > 100) {
          let err45 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data22.length < 1) {
          let err46 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        let len1 = data22.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data23 = data22[i2];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.area === void 0) {
              let err47 = { instancePath: instancePath + "/uses/" + i2, schemaPath: "#/properties/uses/items/required", keyword: "required", params: { missingProperty: "area" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data23.status === void 0) {
              let err48 = { instancePath: instancePath + "/uses/" + i2, schemaPath: "#/properties/uses/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data23.evidence === void 0) {
              let err49 = { instancePath: instancePath + "/uses/" + i2, schemaPath: "#/properties/uses/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            for (let key4 in data23)
              if (!(key4 === "capability" || key4 === "area" || key4 === "status" || key4 === "date" || key4 === "evidence")) {
                let err50 = { instancePath: instancePath + "/uses/" + i2, schemaPath: "#/properties/uses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            if (data23.capability !== void 0) {
              let data24 = data23.capability;
              if (typeof data24 == "string") {
                if (data24.length > 80 && func2(data24) > 80) {
                  let err51 = { instancePath: instancePath + "/uses/" + i2 + "/capability", schemaPath: "#/properties/uses/items/properties/capability/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              } else {
                let err52 = { instancePath: instancePath + "/uses/" + i2 + "/capability", schemaPath: "#/properties/uses/items/properties/capability/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data23.area !== void 0) {
              let data25 = data23.area;
              if (typeof data25 == "string") {
                if (data25.length > 80 && func2(data25) > 80) {
                  let err53 = { instancePath: instancePath + "/uses/" + i2 + "/area", schemaPath: "#/properties/uses/items/properties/area/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                let err54 = { instancePath: instancePath + "/uses/" + i2 + "/area", schemaPath: "#/properties/uses/items/properties/area/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data23.status !== void 0) {
              let data26 = data23.status;
              if (typeof data26 == "string") {
                if (data26.length > 40 && func2(data26) > 40) {
                  let err55 = { instancePath: instancePath + "/uses/" + i2 + "/status", schemaPath: "#/properties/uses/items/properties/status/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              } else {
                let err56 = { instancePath: instancePath + "/uses/" + i2 + "/status", schemaPath: "#/properties/uses/items/properties/status/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            data23.date !== void 0 && (validate176(data23.date, { instancePath: instancePath + "/uses/" + i2 + "/date", parentData: data23, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length)), data23.evidence !== void 0 && (validate185(data23.evidence, { instancePath: instancePath + "/uses/" + i2 + "/evidence", parentData: data23, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length));
          } else {
            let err57 = { instancePath: instancePath + "/uses/" + i2, schemaPath: "#/properties/uses/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
      } else {
        let err58 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.validated !== void 0) {
      let data29 = data.validated;
      if (Array.isArray(data29)) {
        if (data29.length > 100) {
          let err59 = { instancePath: instancePath + "/validated", schemaPath: "#/properties/validated/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data29.length < 1) {
          let err60 = { instancePath: instancePath + "/validated", schemaPath: "#/properties/validated/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        let len2 = data29.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data30 = data29[i3];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.capability === void 0) {
              let err61 = { instancePath: instancePath + "/validated/" + i3, schemaPath: "#/properties/validated/items/required", keyword: "required", params: { missingProperty: "capability" } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            if (data30.result === void 0) {
              let err62 = { instancePath: instancePath + "/validated/" + i3, schemaPath: "#/properties/validated/items/required", keyword: "required", params: { missingProperty: "result" } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            if (data30.report === void 0) {
              let err63 = { instancePath: instancePath + "/validated/" + i3, schemaPath: "#/properties/validated/items/required", keyword: "required", params: { missingProperty: "report" } };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            for (let key5 in data30)
              if (!(key5 === "capability" || key5 === "version" || key5 === "activity" || key5 === "result" || key5 === "date" || key5 === "report")) {
                let err64 = { instancePath: instancePath + "/validated/" + i3, schemaPath: "#/properties/validated/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            if (data30.capability !== void 0) {
              let data31 = data30.capability;
              if (typeof data31 == "string") {
                if (data31.length > 80 && func2(data31) > 80) {
                  let err65 = { instancePath: instancePath + "/validated/" + i3 + "/capability", schemaPath: "#/properties/validated/items/properties/capability/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              } else {
                let err66 = { instancePath: instancePath + "/validated/" + i3 + "/capability", schemaPath: "#/properties/validated/items/properties/capability/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data30.version !== void 0) {
              let data32 = data30.version;
              if (typeof data32 == "string") {
                if (data32.length > 40 && func2(data32) > 40) {
                  let err67 = { instancePath: instancePath + "/validated/" + i3 + "/version", schemaPath: "#/properties/validated/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
                if (!pattern3.test(data32)) {
                  let err68 = { instancePath: instancePath + "/validated/" + i3 + "/version", schemaPath: "#/properties/validated/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
              } else {
                let err69 = { instancePath: instancePath + "/validated/" + i3 + "/version", schemaPath: "#/properties/validated/items/properties/version/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
            if (data30.activity !== void 0) {
              let data33 = data30.activity;
              if (typeof data33 == "string") {
                if (data33.length > 40 && func2(data33) > 40) {
                  let err70 = { instancePath: instancePath + "/validated/" + i3 + "/activity", schemaPath: "#/properties/validated/items/properties/activity/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
              } else {
                let err71 = { instancePath: instancePath + "/validated/" + i3 + "/activity", schemaPath: "#/properties/validated/items/properties/activity/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
            if (data30.result !== void 0) {
              let data34 = data30.result;
              if (typeof data34 == "string") {
                if (data34.length > 40 && func2(data34) > 40) {
                  let err72 = { instancePath: instancePath + "/validated/" + i3 + "/result", schemaPath: "#/properties/validated/items/properties/result/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
              } else {
                let err73 = { instancePath: instancePath + "/validated/" + i3 + "/result", schemaPath: "#/properties/validated/items/properties/result/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            }
            data30.date !== void 0 && (validate176(data30.date, { instancePath: instancePath + "/validated/" + i3 + "/date", parentData: data30, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length)), data30.report !== void 0 && (validate185(data30.report, { instancePath: instancePath + "/validated/" + i3 + "/report", parentData: data30, parentDataProperty: "report", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length));
          } else {
            let err74 = { instancePath: instancePath + "/validated/" + i3, schemaPath: "#/properties/validated/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
      } else {
        let err75 = { instancePath: instancePath + "/validated", schemaPath: "#/properties/validated/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    data.evidence !== void 0 && (validate192(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate195(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate197(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length));
  } else {
    let err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var route = validate200, schema79 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "route.schema.json", type: "object", additionalProperties: !1, required: ["title", "type", "summary", "standing", "reviewed"], properties: { title: { $ref: "parts.schema.json#/$defs/title" }, type: { type: "string", maxLength: 40 }, summary: { $ref: "parts.schema.json#/$defs/summary" }, reference: { $ref: "parts.schema.json#/$defs/line" }, owner: { type: "string", maxLength: 80 }, opens: { $ref: "parts.schema.json#/$defs/partialDate" }, closes: { $ref: "parts.schema.json#/$defs/partialDate" }, supersedes: { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 10 }, lots: { type: "array", minItems: 1, maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["title"], properties: { number: { type: "string", pattern: "^[0-9A-Za-z.]+$", maxLength: 12 }, title: { $ref: "parts.schema.json#/$defs/line" } } } }, website: { $ref: "parts.schema.json#/$defs/httpsUrl" }, standing: { $ref: "parts.schema.json#/$defs/standing" }, evidence: { $ref: "parts.schema.json#/$defs/evidenceList" }, reviewed: { $ref: "parts.schema.json#/$defs/reviewed" }, aliases: { $ref: "parts.schema.json#/$defs/aliases" } } };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 120 && func2(data) > 120) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 30 && func2(data) < 30) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 30 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "partial-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
validate211.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 20 && func2(data) > 20) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate218.errors = vErrors, errors === 0;
}
validate218.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate98(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern33 = new RegExp("^[0-9A-Za-z.]+$", "u");
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.summary === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.standing === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reviewed === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema79.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.title !== void 0 && (validate201(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 == "string") {
        if (data1.length > 40 && func2(data1) > 40) {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.summary !== void 0 && (validate203(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length)), data.reference !== void 0 && (validate205(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data.owner !== void 0) {
      let data4 = data.owner;
      if (typeof data4 == "string") {
        if (data4.length > 80 && func2(data4) > 80) {
          let err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 80 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.opens !== void 0 && (validate207(data.opens, { instancePath: instancePath + "/opens", parentData: data, parentDataProperty: "opens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.closes !== void 0 && (validate207(data.closes, { instancePath: instancePath + "/closes", parentData: data, parentDataProperty: "closes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.supersedes !== void 0) {
      let data7 = data.supersedes;
      if (Array.isArray(data7)) {
        if (data7.length > 10) {
          let err10 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/maxItems", keyword: "maxItems", params: { limit: 10 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data7.length < 1) {
          let err11 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (data8.length > 80 && func2(data8) > 80) {
              let err12 = { instancePath: instancePath + "/supersedes/" + i0, schemaPath: "#/properties/supersedes/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/supersedes/" + i0, schemaPath: "#/properties/supersedes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        let i1 = data7.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err14 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.lots !== void 0) {
      let data9 = data.lots;
      if (Array.isArray(data9)) {
        if (data9.length > 60) {
          let err16 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/maxItems", keyword: "maxItems", params: { limit: 60 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data9.length < 1) {
          let err17 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.title === void 0) {
              let err18 = { instancePath: instancePath + "/lots/" + i2, schemaPath: "#/properties/lots/items/required", keyword: "required", params: { missingProperty: "title" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key1 in data10)
              if (!(key1 === "number" || key1 === "title")) {
                let err19 = { instancePath: instancePath + "/lots/" + i2, schemaPath: "#/properties/lots/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data10.number !== void 0) {
              let data11 = data10.number;
              if (typeof data11 == "string") {
                if (data11.length > 12 && func2(data11) > 12) {
                  let err20 = { instancePath: instancePath + "/lots/" + i2 + "/number", schemaPath: "#/properties/lots/items/properties/number/maxLength", keyword: "maxLength", params: { limit: 12 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (!pattern33.test(data11)) {
                  let err21 = { instancePath: instancePath + "/lots/" + i2 + "/number", schemaPath: "#/properties/lots/items/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.]+$" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/lots/" + i2 + "/number", schemaPath: "#/properties/lots/items/properties/number/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            data10.title !== void 0 && (validate205(data10.title, { instancePath: instancePath + "/lots/" + i2 + "/title", parentData: data10, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length));
          } else {
            let err23 = { instancePath: instancePath + "/lots/" + i2, schemaPath: "#/properties/lots/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/lots", schemaPath: "#/properties/lots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    data.website !== void 0 && (validate211(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length)), data.standing !== void 0 && (validate213(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.evidence !== void 0 && (validate215(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate218(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate220(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length));
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var scenario = validate223, schema89 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "scenario.schema.json", type: "object", additionalProperties: !1, required: ["title", "summary", "basis", "changes", "reviewed"], properties: { title: { $ref: "parts.schema.json#/$defs/title" }, summary: { $ref: "parts.schema.json#/$defs/summary" }, basis: { type: "string", enum: ["hypothetical", "proposed"] }, changes: { type: "array", minItems: 1, maxItems: 50, items: { type: "object", additionalProperties: !1, required: ["from", "into", "on"], properties: { from: { type: "array", items: { type: "string", maxLength: 80 }, uniqueItems: !0, minItems: 1, maxItems: 50 }, into: { type: "object", additionalProperties: !1, required: ["id", "title"], properties: { id: { $ref: "parts.schema.json#/$defs/id" }, title: { $ref: "parts.schema.json#/$defs/title" } } }, on: { $ref: "parts.schema.json#/$defs/partialDate" } } } }, evidence: { $ref: "parts.schema.json#/$defs/evidenceList" }, reviewed: { $ref: "parts.schema.json#/$defs/reviewed" } } };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 120 && func2(data) > 120) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 30 && func2(data) < 30) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 30 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 80 && func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "partial-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate231.errors = vErrors, errors === 0;
}
validate231.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.summary === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.basis === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.changes === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reviewed === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "summary" || key0 === "basis" || key0 === "changes" || key0 === "evidence" || key0 === "reviewed")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.title !== void 0 && (validate224(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length)), data.summary !== void 0 && (validate226(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data.basis !== void 0) {
      let data2 = data.basis;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data2 === "hypothetical" || data2 === "proposed")) {
        let err7 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema89.properties.basis.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data3 = data.changes;
      if (Array.isArray(data3)) {
        if (data3.length > 50) {
          let err8 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 50 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.length < 1) {
          let err9 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.from === void 0) {
              let err10 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "from" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.into === void 0) {
              let err11 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "into" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.on === void 0) {
              let err12 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "on" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            for (let key1 in data4)
              if (!(key1 === "from" || key1 === "into" || key1 === "on")) {
                let err13 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data4.from !== void 0) {
              let data5 = data4.from;
              if (Array.isArray(data5)) {
                if (data5.length > 50) {
                  let err14 = { instancePath: instancePath + "/changes/" + i0 + "/from", schemaPath: "#/properties/changes/items/properties/from/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data5.length < 1) {
                  let err15 = { instancePath: instancePath + "/changes/" + i0 + "/from", schemaPath: "#/properties/changes/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                let len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 == "string") {
                    if (data6.length > 80 && func2(data6) > 80) {
                      let err16 = { instancePath: instancePath + "/changes/" + i0 + "/from/" + i1, schemaPath: "#/properties/changes/items/properties/from/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                  } else {
                    let err17 = { instancePath: instancePath + "/changes/" + i0 + "/from/" + i1, schemaPath: "#/properties/changes/items/properties/from/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
                let i2 = data5.length, j0;
                if (i2 > 1) {
                  let indices0 = {};
                  for (; i2--; ) {
                    let item0 = data5[i2];
                    if (typeof item0 == "string") {
                      if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        let err18 = { instancePath: instancePath + "/changes/" + i0 + "/from", schemaPath: "#/properties/changes/items/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        break;
                      }
                      indices0[item0] = i2;
                    }
                  }
                }
              } else {
                let err19 = { instancePath: instancePath + "/changes/" + i0 + "/from", schemaPath: "#/properties/changes/items/properties/from/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data4.into !== void 0) {
              let data7 = data4.into;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id === void 0) {
                  let err20 = { instancePath: instancePath + "/changes/" + i0 + "/into", schemaPath: "#/properties/changes/items/properties/into/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data7.title === void 0) {
                  let err21 = { instancePath: instancePath + "/changes/" + i0 + "/into", schemaPath: "#/properties/changes/items/properties/into/required", keyword: "required", params: { missingProperty: "title" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                for (let key2 in data7)
                  if (!(key2 === "id" || key2 === "title")) {
                    let err22 = { instancePath: instancePath + "/changes/" + i0 + "/into", schemaPath: "#/properties/changes/items/properties/into/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                data7.id !== void 0 && (validate228(data7.id, { instancePath: instancePath + "/changes/" + i0 + "/into/id", parentData: data7, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length)), data7.title !== void 0 && (validate224(data7.title, { instancePath: instancePath + "/changes/" + i0 + "/into/title", parentData: data7, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length));
              } else {
                let err23 = { instancePath: instancePath + "/changes/" + i0 + "/into", schemaPath: "#/properties/changes/items/properties/into/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            data4.on !== void 0 && (validate231(data4.on, { instancePath: instancePath + "/changes/" + i0 + "/on", parentData: data4, parentDataProperty: "on", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors), errors = vErrors.length));
          } else {
            let err24 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    data.evidence !== void 0 && (validate233(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate236(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length));
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var retired = validate238;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 10 && func2(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "full-date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 80 && func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "date" || key0 === "reason" || key0 === "successor")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.date !== void 0 && (validate239(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length)), data.reason !== void 0 && (validate241(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length)), data.successor !== void 0 && (validate243(data.successor, { instancePath: instancePath + "/successor", parentData: data, parentDataProperty: "successor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var site = validate245, schema100 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "site.schema.json", type: "object", additionalProperties: !1, required: ["name", "tagline", "url", "review-months", "in-force-months"], properties: { name: { $ref: "parts.schema.json#/$defs/line" }, tagline: { $ref: "parts.schema.json#/$defs/note" }, url: { $ref: "parts.schema.json#/$defs/httpsUrl" }, forge: { type: "object", additionalProperties: !1, required: ["type", "url", "branch"], properties: { type: { type: "string", enum: ["github", "gitlab", "forgejo"] }, url: { $ref: "parts.schema.json#/$defs/httpsUrl" }, branch: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_./-]*$", maxLength: 100 } } }, contacts: { type: "object", additionalProperties: !1, minProperties: 1, properties: { catalogue: { type: "string", pattern: "^[a-z0-9._-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+$", maxLength: 120 }, security: { type: "string", pattern: "^[a-z0-9._-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+$", maxLength: 120 } } }, maintainers: { $ref: "parts.schema.json#/$defs/handles" }, "review-months": { type: "integer", minimum: 1, maximum: 120 }, "in-force-months": { type: "integer", minimum: 1, maximum: 240 } } };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate250.errors = vErrors, errors === 0;
}
validate250.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate111(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate253.errors = vErrors, errors === 0;
}
validate253.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern41 = new RegExp("^[a-z0-9._-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+$", "u");
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tagline === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tagline" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.url === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data["review-months"] === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review-months" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data["in-force-months"] === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in-force-months" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "tagline" || key0 === "url" || key0 === "forge" || key0 === "contacts" || key0 === "maintainers" || key0 === "review-months" || key0 === "in-force-months")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.name !== void 0 && (validate246(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data.tagline !== void 0 && (validate248(data.tagline, { instancePath: instancePath + "/tagline", parentData: data, parentDataProperty: "tagline", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length)), data.url !== void 0 && (validate250(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length)), data.forge !== void 0) {
      let data3 = data.forge;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.type === void 0) {
          let err6 = { instancePath: instancePath + "/forge", schemaPath: "#/properties/forge/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3.url === void 0) {
          let err7 = { instancePath: instancePath + "/forge", schemaPath: "#/properties/forge/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.branch === void 0) {
          let err8 = { instancePath: instancePath + "/forge", schemaPath: "#/properties/forge/required", keyword: "required", params: { missingProperty: "branch" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "type" || key1 === "url" || key1 === "branch")) {
            let err9 = { instancePath: instancePath + "/forge", schemaPath: "#/properties/forge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data3.type !== void 0) {
          let data4 = data3.type;
          if (typeof data4 != "string") {
            let err10 = { instancePath: instancePath + "/forge/type", schemaPath: "#/properties/forge/properties/type/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (!(data4 === "github" || data4 === "gitlab" || data4 === "forgejo")) {
            let err11 = { instancePath: instancePath + "/forge/type", schemaPath: "#/properties/forge/properties/type/enum", keyword: "enum", params: { allowedValues: schema100.properties.forge.properties.type.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data3.url !== void 0 && (validate250(data3.url, { instancePath: instancePath + "/forge/url", parentData: data3, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length)), data3.branch !== void 0) {
          let data6 = data3.branch;
          if (typeof data6 == "string") {
            if (data6.length > 100 && func2(data6) > 100) {
              let err12 = { instancePath: instancePath + "/forge/branch", schemaPath: "#/properties/forge/properties/branch/maxLength", keyword: "maxLength", params: { limit: 100 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (!pattern16.test(data6)) {
              let err13 = { instancePath: instancePath + "/forge/branch", schemaPath: "#/properties/forge/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_./-]*$" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/forge/branch", schemaPath: "#/properties/forge/properties/branch/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/forge", schemaPath: "#/properties/forge/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data7 = data.contacts;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          let err16 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        for (let key2 in data7)
          if (!(key2 === "catalogue" || key2 === "security")) {
            let err17 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data7.catalogue !== void 0) {
          let data8 = data7.catalogue;
          if (typeof data8 == "string") {
            if (data8.length > 120 && func2(data8) > 120) {
              let err18 = { instancePath: instancePath + "/contacts/catalogue", schemaPath: "#/properties/contacts/properties/catalogue/maxLength", keyword: "maxLength", params: { limit: 120 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (!pattern41.test(data8)) {
              let err19 = { instancePath: instancePath + "/contacts/catalogue", schemaPath: "#/properties/contacts/properties/catalogue/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9._-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+$" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/contacts/catalogue", schemaPath: "#/properties/contacts/properties/catalogue/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data7.security !== void 0) {
          let data9 = data7.security;
          if (typeof data9 == "string") {
            if (data9.length > 120 && func2(data9) > 120) {
              let err21 = { instancePath: instancePath + "/contacts/security", schemaPath: "#/properties/contacts/properties/security/maxLength", keyword: "maxLength", params: { limit: 120 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (!pattern41.test(data9)) {
              let err22 = { instancePath: instancePath + "/contacts/security", schemaPath: "#/properties/contacts/properties/security/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9._-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+$" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/contacts/security", schemaPath: "#/properties/contacts/properties/security/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.maintainers !== void 0 && (validate253(data.maintainers, { instancePath: instancePath + "/maintainers", parentData: data, parentDataProperty: "maintainers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length)), data["review-months"] !== void 0) {
      let data11 = data["review-months"];
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err25 = { instancePath: instancePath + "/review-months", schemaPath: "#/properties/review-months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 120 || isNaN(data11)) {
          let err26 = { instancePath: instancePath + "/review-months", schemaPath: "#/properties/review-months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          let err27 = { instancePath: instancePath + "/review-months", schemaPath: "#/properties/review-months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data["in-force-months"] !== void 0) {
      let data12 = data["in-force-months"];
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err28 = { instancePath: instancePath + "/in-force-months", schemaPath: "#/properties/in-force-months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 240 || isNaN(data12)) {
          let err29 = { instancePath: instancePath + "/in-force-months", schemaPath: "#/properties/in-force-months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          let err30 = { instancePath: instancePath + "/in-force-months", schemaPath: "#/properties/in-force-months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var terms = validate256;
var pattern43 = new RegExp("^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$", "u");
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 400) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 400 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.label === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "label" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.definition === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "definition" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "id" || key0 === "label" || key0 === "definition" || key0 === "broader" || key0 === "area" || key0 === "synonyms" || key0 === "source")) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 == "string") {
            if (data1.length > 80 && func2(data1) > 80) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (!pattern43.test(data1)) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.label !== void 0) {
          let data2 = data0.label;
          if (typeof data2 == "string") {
            if (data2.length > 120 && func2(data2) > 120) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/label", schemaPath: "#/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 120 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.length < 2 * 1 && func2(data2) < 1) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/label", schemaPath: "#/items/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (!pattern3.test(data2)) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/label", schemaPath: "#/items/properties/label/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/label", schemaPath: "#/items/properties/label/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.definition !== void 0) {
          let data3 = data0.definition;
          if (typeof data3 == "string") {
            if (data3.length > 500 && func2(data3) > 500) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/definition", schemaPath: "#/items/properties/definition/maxLength", keyword: "maxLength", params: { limit: 500 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data3.length < 2 * 5 && func2(data3) < 5) {
              let err14 = { instancePath: instancePath + "/" + i0 + "/definition", schemaPath: "#/items/properties/definition/minLength", keyword: "minLength", params: { limit: 5 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/definition", schemaPath: "#/items/properties/definition/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.broader !== void 0) {
          let data4 = data0.broader;
          if (typeof data4 == "string") {
            if (data4.length > 80 && func2(data4) > 80) {
              let err16 = { instancePath: instancePath + "/" + i0 + "/broader", schemaPath: "#/items/properties/broader/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/" + i0 + "/broader", schemaPath: "#/items/properties/broader/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.area !== void 0) {
          let data5 = data0.area;
          if (typeof data5 == "string") {
            if (data5.length > 80 && func2(data5) > 80) {
              let err18 = { instancePath: instancePath + "/" + i0 + "/area", schemaPath: "#/items/properties/area/maxLength", keyword: "maxLength", params: { limit: 80 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/" + i0 + "/area", schemaPath: "#/items/properties/area/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data0.synonyms !== void 0) {
          let data6 = data0.synonyms;
          if (Array.isArray(data6)) {
            if (data6.length > 40) {
              let err20 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/maxItems", keyword: "maxItems", params: { limit: 40 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data6.length < 1) {
              let err21 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            let len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 == "string") {
                if (data7.length > 80 && func2(data7) > 80) {
                  let err22 = { instancePath: instancePath + "/" + i0 + "/synonyms/" + i1, schemaPath: "#/items/properties/synonyms/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data7.length < 2 * 1 && func2(data7) < 1) {
                  let err23 = { instancePath: instancePath + "/" + i0 + "/synonyms/" + i1, schemaPath: "#/items/properties/synonyms/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (!pattern3.test(data7)) {
                  let err24 = { instancePath: instancePath + "/" + i0 + "/synonyms/" + i1, schemaPath: "#/items/properties/synonyms/items/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/" + i0 + "/synonyms/" + i1, schemaPath: "#/items/properties/synonyms/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            let i2 = data6.length, j0;
            if (i2 > 1) {
              let indices0 = {};
              for (; i2--; ) {
                let item0 = data6[i2];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    let err26 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            }
          } else {
            let err27 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        data0.source !== void 0 && (validate257(data0.source, { instancePath: instancePath + "/" + i0 + "/source", parentData: data0, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length));
      } else {
        let err28 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var parameters = validate259, schema107 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "parameters.schema.json", type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["id", "label", "type", "concerns", "exclusive", "definition"], properties: { id: { $ref: "parts.schema.json#/$defs/id" }, label: { $ref: "parts.schema.json#/$defs/line" }, type: { type: "string", enum: ["choice", "choices", "ordered", "number", "boolean"] }, concerns: { type: "string", enum: ["product", "provider", "contract", "scale"] }, exclusive: { type: "boolean" }, definition: { type: "string", minLength: 5, maxLength: 500 }, levels: { type: "array", minItems: 1, maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["id", "label", "definition"], properties: { id: { $ref: "parts.schema.json#/$defs/level" }, label: { $ref: "parts.schema.json#/$defs/line" }, definition: { $ref: "parts.schema.json#/$defs/note" }, synonyms: { type: "array", items: { $ref: "parts.schema.json#/$defs/line" }, uniqueItems: !0, minItems: 1, maxItems: 20 }, source: { $ref: "parts.schema.json#/$defs/httpsUrl" } } } }, "levels-from": { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 60 }, "offered-by": { type: "string", enum: ["assurance"] }, unit: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$", maxLength: 40 }, units: { type: "object", propertyNames: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$", maxLength: 40 }, additionalProperties: { type: "number", minimum: 0, maximum: 1e9 }, minProperties: 1, maxProperties: 20 }, better: { type: "string", enum: ["lower", "higher"] }, synonyms: { type: "array", items: { $ref: "parts.schema.json#/$defs/line" }, uniqueItems: !0, minItems: 1, maxItems: 20 } } } };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 80 && func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
validate262.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 60 && func2(data) > 60) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern5.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate270.errors = vErrors, errors === 0;
}
validate270.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 100) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.label === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "label" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.type === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.concerns === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "concerns" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.exclusive === void 0) {
          let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "exclusive" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.definition === void 0) {
          let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "definition" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key0 in data0)
          if (!func1.call(schema107.items.properties, key0)) {
            let err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data0.id !== void 0 && (validate260(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length)), data0.label !== void 0 && (validate262(data0.label, { instancePath: instancePath + "/" + i0 + "/label", parentData: data0, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length)), data0.type !== void 0) {
          let data3 = data0.type;
          if (typeof data3 != "string") {
            let err9 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data3 === "choice" || data3 === "choices" || data3 === "ordered" || data3 === "number" || data3 === "boolean")) {
            let err10 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema107.items.properties.type.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.concerns !== void 0) {
          let data4 = data0.concerns;
          if (typeof data4 != "string") {
            let err11 = { instancePath: instancePath + "/" + i0 + "/concerns", schemaPath: "#/items/properties/concerns/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (!(data4 === "product" || data4 === "provider" || data4 === "contract" || data4 === "scale")) {
            let err12 = { instancePath: instancePath + "/" + i0 + "/concerns", schemaPath: "#/items/properties/concerns/enum", keyword: "enum", params: { allowedValues: schema107.items.properties.concerns.enum } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.exclusive !== void 0 && typeof data0.exclusive != "boolean") {
          let err13 = { instancePath: instancePath + "/" + i0 + "/exclusive", schemaPath: "#/items/properties/exclusive/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data0.definition !== void 0) {
          let data6 = data0.definition;
          if (typeof data6 == "string") {
            if (data6.length > 500 && func2(data6) > 500) {
              let err14 = { instancePath: instancePath + "/" + i0 + "/definition", schemaPath: "#/items/properties/definition/maxLength", keyword: "maxLength", params: { limit: 500 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data6.length < 2 * 5 && func2(data6) < 5) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/definition", schemaPath: "#/items/properties/definition/minLength", keyword: "minLength", params: { limit: 5 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/definition", schemaPath: "#/items/properties/definition/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.levels !== void 0) {
          let data7 = data0.levels;
          if (Array.isArray(data7)) {
            if (data7.length > 60) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/levels", schemaPath: "#/items/properties/levels/maxItems", keyword: "maxItems", params: { limit: 60 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.length < 1) {
              let err18 = { instancePath: instancePath + "/" + i0 + "/levels", schemaPath: "#/items/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            let len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.id === void 0) {
                  let err19 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1, schemaPath: "#/items/properties/levels/items/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data8.label === void 0) {
                  let err20 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1, schemaPath: "#/items/properties/levels/items/required", keyword: "required", params: { missingProperty: "label" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data8.definition === void 0) {
                  let err21 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1, schemaPath: "#/items/properties/levels/items/required", keyword: "required", params: { missingProperty: "definition" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                for (let key1 in data8)
                  if (!(key1 === "id" || key1 === "label" || key1 === "definition" || key1 === "synonyms" || key1 === "source")) {
                    let err22 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1, schemaPath: "#/items/properties/levels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                if (data8.id !== void 0 && (validate264(data8.id, { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/id", parentData: data8, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length)), data8.label !== void 0 && (validate262(data8.label, { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/label", parentData: data8, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length)), data8.definition !== void 0 && (validate267(data8.definition, { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/definition", parentData: data8, parentDataProperty: "definition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length)), data8.synonyms !== void 0) {
                  let data12 = data8.synonyms;
                  if (Array.isArray(data12)) {
                    if (data12.length > 20) {
                      let err23 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/synonyms", schemaPath: "#/items/properties/levels/items/properties/synonyms/maxItems", keyword: "maxItems", params: { limit: 20 } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                    if (data12.length < 1) {
                      let err24 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/synonyms", schemaPath: "#/items/properties/levels/items/properties/synonyms/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                    let len2 = data12.length;
                    for (let i2 = 0; i2 < len2; i2++)
                      validate262(data12[i2], { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/synonyms/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
                    let i3 = data12.length, j0;
                    if (i3 > 1) {
                      outer0: for (; i3--; )
                        for (j0 = i3; j0--; )
                          if (func0(data12[i3], data12[j0])) {
                            let err25 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/synonyms", schemaPath: "#/items/properties/levels/items/properties/synonyms/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                            break outer0;
                          }
                    }
                  } else {
                    let err26 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/synonyms", schemaPath: "#/items/properties/levels/items/properties/synonyms/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
                data8.source !== void 0 && (validate270(data8.source, { instancePath: instancePath + "/" + i0 + "/levels/" + i1 + "/source", parentData: data8, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length));
              } else {
                let err27 = { instancePath: instancePath + "/" + i0 + "/levels/" + i1, schemaPath: "#/items/properties/levels/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/" + i0 + "/levels", schemaPath: "#/items/properties/levels/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0["levels-from"] !== void 0) {
          let data15 = data0["levels-from"];
          if (typeof data15 == "string") {
            if (data15.length > 60 && func2(data15) > 60) {
              let err29 = { instancePath: instancePath + "/" + i0 + "/levels-from", schemaPath: "#/items/properties/levels-from/maxLength", keyword: "maxLength", params: { limit: 60 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (!pattern5.test(data15)) {
              let err30 = { instancePath: instancePath + "/" + i0 + "/levels-from", schemaPath: "#/items/properties/levels-from/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/" + i0 + "/levels-from", schemaPath: "#/items/properties/levels-from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data0["offered-by"] !== void 0) {
          let data16 = data0["offered-by"];
          if (typeof data16 != "string") {
            let err32 = { instancePath: instancePath + "/" + i0 + "/offered-by", schemaPath: "#/items/properties/offered-by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data16 !== "assurance") {
            let err33 = { instancePath: instancePath + "/" + i0 + "/offered-by", schemaPath: "#/items/properties/offered-by/enum", keyword: "enum", params: { allowedValues: schema107.items.properties["offered-by"].enum } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data0.unit !== void 0) {
          let data17 = data0.unit;
          if (typeof data17 == "string") {
            if (data17.length > 40 && func2(data17) > 40) {
              let err34 = { instancePath: instancePath + "/" + i0 + "/unit", schemaPath: "#/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (!pattern8.test(data17)) {
              let err35 = { instancePath: instancePath + "/" + i0 + "/unit", schemaPath: "#/items/properties/unit/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/" + i0 + "/unit", schemaPath: "#/items/properties/unit/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data0.units !== void 0) {
          let data18 = data0.units;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (Object.keys(data18).length > 20) {
              let err37 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (Object.keys(data18).length < 1) {
              let err38 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/minProperties", keyword: "minProperties", params: { limit: 1 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            for (let key2 in data18) {
              let _errs34 = errors;
              if (typeof key2 == "string") {
                if (key2.length > 40 && func2(key2) > 40) {
                  let err39 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: key2 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (!pattern8.test(key2)) {
                  let err40 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, propertyName: key2 };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              } else {
                let err41 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key2 };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
              var valid9 = _errs34 === errors;
              if (!valid9) {
                let err42 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            for (let key3 in data18) {
              let data19 = data18[key3];
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 1e9 || isNaN(data19)) {
                  let err43 = { instancePath: instancePath + "/" + i0 + "/units/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/units/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  let err44 = { instancePath: instancePath + "/" + i0 + "/units/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/units/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                let err45 = { instancePath: instancePath + "/" + i0 + "/units/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/units/additionalProperties/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            let err46 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data0.better !== void 0) {
          let data20 = data0.better;
          if (typeof data20 != "string") {
            let err47 = { instancePath: instancePath + "/" + i0 + "/better", schemaPath: "#/items/properties/better/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (!(data20 === "lower" || data20 === "higher")) {
            let err48 = { instancePath: instancePath + "/" + i0 + "/better", schemaPath: "#/items/properties/better/enum", keyword: "enum", params: { allowedValues: schema107.items.properties.better.enum } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data0.synonyms !== void 0) {
          let data21 = data0.synonyms;
          if (Array.isArray(data21)) {
            if (data21.length > 20) {
              let err49 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data21.length < 1) {
              let err50 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            let len3 = data21.length;
            for (let i4 = 0; i4 < len3; i4++)
              validate262(data21[i4], { instancePath: instancePath + "/" + i0 + "/synonyms/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
            let i5 = data21.length, j1;
            if (i5 > 1) {
              outer1: for (; i5--; )
                for (j1 = i5; j1--; )
                  if (func0(data21[i5], data21[j1])) {
                    let err51 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    break outer1;
                  }
            }
          } else {
            let err52 = { instancePath: instancePath + "/" + i0 + "/synonyms", schemaPath: "#/items/properties/synonyms/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    let err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate259.errors = vErrors, errors === 0;
}
validate259.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var synonyms = validate273;
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 200 && func2(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 1 && func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2 * 2 && func2(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate276.errors = vErrors, errors === 0;
}
validate276.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 500 && func2(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "https-url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 400) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 400 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.words === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "words" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.definition === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "definition" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "words" || key0 === "definition" || key0 === "source")) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.words !== void 0) {
          let data1 = data0.words;
          if (Array.isArray(data1)) {
            if (data1.length > 12) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/words", schemaPath: "#/items/properties/words/maxItems", keyword: "maxItems", params: { limit: 12 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.length < 2) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/words", schemaPath: "#/items/properties/words/minItems", keyword: "minItems", params: { limit: 2 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            let len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate274(data1[i1], { instancePath: instancePath + "/" + i0 + "/words/" + i1, parentData: data1, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
            let i2 = data1.length, j0;
            if (i2 > 1) {
              outer0: for (; i2--; )
                for (j0 = i2; j0--; )
                  if (func0(data1[i2], data1[j0])) {
                    let err7 = { instancePath: instancePath + "/" + i0 + "/words", schemaPath: "#/items/properties/words/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    break outer0;
                  }
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/words", schemaPath: "#/items/properties/words/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        data0.definition !== void 0 && (validate276(data0.definition, { instancePath: instancePath + "/" + i0 + "/definition", parentData: data0, parentDataProperty: "definition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length)), data0.source !== void 0 && (validate278(data0.source, { instancePath: instancePath + "/" + i0 + "/source", parentData: data0, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length));
      } else {
        let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var VALIDATORS = { capability, supplier, requirement, organisation, route, scenario, retired, site, terms, parameters, synonyms };
export {
  VALIDATORS,
  capability,
  organisation,
  parameters,
  requirement,
  retired,
  route,
  scenario,
  site,
  supplier,
  synonyms,
  terms
};
