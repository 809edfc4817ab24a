// Turns a question into govuk-frontend's file upload.

import { classes } from './classes.ts';
import { element } from './element.ts';
import { describedBy, type FieldOptions, FormGroup } from './FormGroup.tsx';
import type { Attributes } from './options.ts';
import { type Translation, translations } from './translations.ts';

export interface FileUploadProps extends FieldOptions {
  multiple?: boolean | undefined;
  /** Wraps the control for the script that makes it a drop zone. */
  javascript?: boolean | undefined;
  wrapperClasses?: string | undefined;
  wrapperAttributes?: Attributes | undefined;
  chooseFilesButtonText?: Translation;
  noFileChosenText?: Translation;
  multipleFilesChosenText?: Translation;
  dropInstructionText?: Translation;
  enteredDropZoneText?: Translation;
  leftDropZoneText?: Translation;
}

/** A question answered by a file. */
export function FileUpload(props: FileUploadProps) {
  const { name, id = name, label, hint, errorMessage, formGroup, javascript, disabled, multiple } = props;
  const control = (
    <input
      id={id}
      name={name}
      type="file"
      disabled={disabled}
      multiple={multiple}
      aria-describedby={describedBy(id, props, props.describedBy)}
      {...element(classes('govuk-file-upload', errorMessage && 'govuk-file-upload--error'), props)}
    />
  );
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {javascript ? <div {...wrapper(props)}>{control}</div> : control}
    </FormGroup>
  );
}

function wrapper(props: FileUploadProps) {
  const texts = translations({
    'choose-files-button': props.chooseFilesButtonText,
    'no-file-chosen': props.noFileChosenText,
    'multiple-files-chosen': props.multipleFilesChosenText,
    'drop-instruction': props.dropInstructionText,
    'entered-drop-zone': props.enteredDropZoneText,
    'left-drop-zone': props.leftDropZoneText,
  });
  const attributes = { 'data-module': 'govuk-file-upload', ...texts, ...props.wrapperAttributes };
  return element('govuk-file-upload-wrapper', { classes: props.wrapperClasses, attributes });
}
