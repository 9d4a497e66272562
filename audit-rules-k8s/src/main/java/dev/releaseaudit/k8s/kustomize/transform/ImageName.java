package dev.releaseaudit.k8s.kustomize.transform;

/**
 * The name of an image in parts, split as kustomize splits it.
 *
 * @param name the name with the registry
 * @param tag the tag; empty where there is none
 * @param digest the digest with its algorithm; empty where there is none
 */
record ImageName(String name, String tag, String digest) {

    static ImageName of(String text) {
        int from = Math.max(text.indexOf('/'), 0);
        int at = text.indexOf('@', from);
        int colon = text.indexOf(':', from);
        if (at < 0 && colon < 0) {
            return new ImageName(text, "", "");
        }
        if (at >= 0 && (colon < 0 || at < colon)) {
            return new ImageName(text.substring(0, at), "", text.substring(at + 1));
        }
        String tag = text.substring(colon + 1, at < 0 ? text.length() : at);
        return new ImageName(text.substring(0, colon), tag, at < 0 ? "" : text.substring(at + 1));
    }

    @Override
    public String toString() {
        return name + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
    }
}
