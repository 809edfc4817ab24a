// What stands behind the "#" of an address, which people send each other and no server sees.

/** Mail programs and chats cut longer addresses. In characters. */
export const LONGEST_FRAGMENT = 8000;
