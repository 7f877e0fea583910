package jp.ayumi.verifier.note;

import java.util.Arrays;
import jp.ayumi.verifier.json.Base64Text;
import jp.ayumi.verifier.json.MalformedException;

/** A signature line of a note: {@code — <key name> <base64(4-byte key id || signature)>}. */
record NoteSignature(String name, byte[] keyId, byte[] bytes) {

    private static final String BEGIN = "— ";

    static NoteSignature parse(String line) throws MalformedException {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(BEGIN) || space < BEGIN.length()) {
            throw new MalformedException("no signature line");
        }
        String name = line.substring(BEGIN.length(), space);
        byte[] all = Base64Text.decode(line.substring(space + 1));
        if (!KeyName.allowed(name) || all.length <= Integer.BYTES) {
            throw new MalformedException("no signature");
        }
        return new NoteSignature(
                name, Arrays.copyOf(all, Integer.BYTES), Arrays.copyOfRange(all, Integer.BYTES, all.length));
    }

    boolean isOf(VerifierKey key) {
        return key.isNamed(name, keyId);
    }
}
