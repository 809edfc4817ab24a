// A calendar's lines are as RFC 5545 says: folded at 75 octets, ended by CRLF, and read back they are what was written.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AllDay, calendarOf } from '../../src/site/calendar.ts';

const calendar = suite('a calendar');
const event: AllDay = {
  uid: 'one@catalogue.example',
  first: '2030-12-31',
  last: '2030-12-31',
  summary: 'It ends',
  description: 'Nothing more.',
  url: 'https://catalogue.example/requirements/one/',
};

calendar('a day ends where the next one begins', () => {
  const lines = unfolded(written(event));
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20301231'));
  assert.ok(lines.includes('DTEND;VALUE=DATE:20310101'));
  assert.ok(lines.includes('DTSTAMP:20300201T000000Z'));
});

calendar('long lines are folded between characters, at 75 octets', () => {
  const summary = 'Größe – „Datenträger“ '.repeat(12).trim();
  const text = written({ ...event, summary });
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(text.split('\r\n').some((line) => Buffer.byteLength(line) > 70));
  assert.ok(unfolded(text).includes(`SUMMARY:${summary}`));
});

calendar('what would end a value is escaped', () => {
  const lines = unfolded(written({ ...event, description: 'a, b; c\\d\ne' }));
  assert.ok(lines.includes('DESCRIPTION:a\\, b\\; c\\\\d\\ne'));
});

calendar('every line ends with CRLF, the last one too', () => {
  const text = written(event);
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.match(text, /END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  assert.not.match(text.replaceAll('\r\n', ''), /[\r\n]/);
});

calendar.run();

function written(one: AllDay): string {
  return calendarOf('Ends', [one], '2030-02-01');
}

function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}
