// Checks that an event stands unaltered in the signed log: RFC 9162 §2.1.3.2, C2SP signed-note and tlog-checkpoint, and the
// leaf as docs/audit/format.md lays it down. Knows nothing of pages; what it needs of the browser is WebCrypto.

const text = new TextEncoder();

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const hex = (hash) => [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const same = (one, other) => hex(one) === hex(other);

const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));

const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));

// Positions and sizes are whole numbers far beyond 32 bits, where bitwise operators end.
const half = (number) => Math.floor(number / 2);

const isOdd = (number) => number % 2 === 1;

/** The root of a tree of this size in which the leaf stands at this index; null when the path does not fit. */
export async function rootOf(leaf, index, size, path) {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    return null;
  }
  let node = index;
  let last = size - 1;
  let root = leaf;
  for (const sister of path) {
    if (last === 0 || sister.length !== 32) {
      return null;
    }
    if (isOdd(node) || node === last) {
      root = await sha256([1], sister, root);
      while (!isOdd(node) && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      root = await sha256([1], root, sister);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 ? root : null;
}

/** The text that was signed, what it says, and the signatures below it. */
export function parseCheckpoint(note) {
  const end = note.lastIndexOf("\n\n");
  const signed = note.slice(0, end + 1);
  const [origin, size, root] = signed.split("\n");
  if (end < 0 || !origin || !/^(0|[1-9][0-9]{0,15})$/.test(size) || !root) {
    throw new Error("not a checkpoint");
  }
  const signatures = note.slice(end + 2).split("\n").filter((line) => line !== "").map((line) => {
    const found = /^— (\S+) (\S+)$/.exec(line);
    if (!found) {
      throw new Error("not a signature");
    }
    const whole = bytes(found[2]);
    return { name: found[1], keyId: whole.slice(0, 4), signature: whole.slice(4) };
  });
  if (signatures.length === 0) {
    throw new Error("not signed");
  }
  return { signed, origin, size: Number(size), root: bytes(root), signatures };
}

/** A key as `name+id+base64`; refused when the id is not that of the name and the key. */
export async function parseKey(written) {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(written.trim());
  const material = found ? bytes(found[3]) : [];
  if (material.length !== 33 || material[0] !== 1) {
    throw new Error("not an Ed25519 key");
  }
  const id = (await sha256(text.encode(found[1] + "\n"), material)).slice(0, 4);
  if (hex(id) !== found[2]) {
    throw new Error("not the key's own id");
  }
  return { name: found[1], id, material: material.slice(1) };
}

async function imported(key) {
  try {
    return await crypto.subtle.importKey("raw", key.material, "Ed25519", false, ["verify"]);
  } catch (lacking) {
    if (lacking.name === "NotSupportedError") {
      return null;
    }
    throw lacking;
  }
}

/** null where the browser has no Ed25519. */
async function isSigned(checkpoint, key) {
  const verifier = await imported(key);
  if (verifier === null) {
    return null;
  }
  const own = checkpoint.signatures.filter((one) => one.name === key.name && same(one.keyId, key.id));
  for (const { signature } of own) {
    if (await crypto.subtle.verify("Ed25519", verifier, signature, text.encode(checkpoint.signed))) {
      return true;
    }
  }
  return false;
}

// An escaped stream reads as the page's own only when nothing in it had to be escaped, as in all names of streams.
const isAbout = (lines, event) => lines.length === 13 && lines[0] === "ayumi-leaf/v1" && lines[12] === ""
    && lines[1] === String(event.position) && lines[2] === event.eventId && lines[3] === event.stream
    && lines[5] === event.type && lines[6] === String(event.revision);

async function found(step) {
  try {
    return await step();
  } catch {
    return false;
  }
}

/**
 * What was found, step by step (true, false, or null for what this browser cannot check), and in sum: "verified", "unsigned"
 * (all but the signature, which cannot be checked here), "forged", or "unable".
 *
 * @param evidence as the server answers it: leafData, leafHash, size, path, checkpoint, key, payload, metadata
 * @param event of which it shall be: position, eventId, stream, type, revision
 */
export async function verify(evidence, event) {
  if (globalThis.crypto?.subtle === undefined) {
    return { steps: {}, verdict: "unable" };
  }
  const lines = String(evidence.leafData).split("\n");
  const leaf = await sha256([0], text.encode(evidence.leafData));
  const checkpoint = await found(() => parseCheckpoint(evidence.checkpoint));
  const key = await found(() => parseKey(evidence.key));
  const steps = {
    payload: await found(async () => hex(await sha256(bytes(evidence.payload))) === lines[10]),
    metadata: await found(async () => hex(await sha256(bytes(evidence.metadata))) === lines[11]),
    subject: isAbout(lines, event),
    leaf: await found(() => same(leaf, bytes(evidence.leafHash))),
    root: await found(async () => evidence.size === checkpoint.size
        && same(await rootOf(leaf, Number(lines[1]) - 1, checkpoint.size, evidence.path.map(bytes)), checkpoint.root)),
    key: key !== false && checkpoint !== false && key.name === checkpoint.origin,
    signature: await found(() => isSigned(checkpoint, key)),
  };
  const all = Object.values(steps);
  const verdict = all.includes(false) ? "forged" : all.includes(null) ? "unsigned" : "verified";
  return { steps, verdict };
}
