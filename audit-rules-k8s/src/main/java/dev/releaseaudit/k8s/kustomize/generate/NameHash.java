package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.print.GoJson;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the hash of the data of a ConfigMap or Secret that becomes part of its name. */
final class NameHash {

    private static final int LENGTH = 10;

    private NameHash() {}

    /** Returns the hash. Neither the name nor labels nor annotations have a part in it. */
    public static String of(Node root) {
        boolean secret = root.get("kind").is("Secret");
        String extra = secret ? "stringData" : "binaryData";
        StringBuilder json = new StringBuilder("{");
        if (!secret && root.get(extra) instanceof MappingNode) {
            json.append("\"binaryData\":").append(GoJson.of(root.get(extra))).append(',');
        }
        json.append("\"data\":").append(value(root.get("data")));
        json.append(",\"kind\":").append(GoJson.of(root.get("kind").text())).append(",\"name\":\"\"");
        if (secret) {
            if (root.get(extra) instanceof MappingNode) {
                json.append(",\"stringData\":").append(GoJson.of(root.get(extra)));
            }
            json.append(",\"type\":").append(value(root.get("type")));
        }
        return encoded(sha256(json.append('}').toString()));
    }

    private static String value(Node node) {
        return node instanceof MappingNode ? GoJson.of(node) : GoJson.of(node.text());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces digits and letters that would make words or be mistaken for others. */
    private static String encoded(String hex) {
        return hex.substring(0, LENGTH)
                .replace('0', 'g')
                .replace('1', 'h')
                .replace('3', 'k')
                .replace('a', 'm')
                .replace('e', 't');
    }
}
