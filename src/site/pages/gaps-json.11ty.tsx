import { gapsForm } from '../../relate/machineForm.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/gaps.json', ({ related }) => `${JSON.stringify(gapsForm(related))}\n`);
