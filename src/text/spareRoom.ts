/** A piece of memory that one text after the other passes through. */
export interface SpareRoom {
  /** The memory that was left, or none. It belongs to whoever takes it, until it is left again. */
  take(): Buffer;
  leave(room: Buffer): void;
}

/** V8 hardly sees what lies outside of its heap: memory that each long text takes anew would pile up. */
export function spareRoom(): SpareRoom {
  let spare = Buffer.alloc(0);
  return {
    take() {
      const taken = spare;
      spare = Buffer.alloc(0);
      return taken;
    },
    leave(room) {
      if (room.length > spare.length) spare = room as typeof spare;
    },
  };
}
