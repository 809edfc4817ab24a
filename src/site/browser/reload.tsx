// What pages run besides while one writes: they load again when the site has been built again.

import { CHANGES_ADDRESS } from './changes.ts';

const changes = new EventSource(CHANGES_ADDRESS);
changes.addEventListener('message', () => location.reload());
