import { SETTING_ADDRESS } from '../../propose/addresses.ts';
import { publishSetting } from '../../propose/setting.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile(SETTING_ADDRESS, ({ catalogue: { site, vocabulary } }) =>
  JSON.stringify(publishSetting(site, vocabulary)),
);
