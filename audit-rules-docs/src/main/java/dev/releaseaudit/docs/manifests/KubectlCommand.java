package dev.releaseaudit.docs.manifests;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A command of kubectl, as far as it names things of a cluster.
 *
 * @param verb what it does
 * @param namespace the namespace that it names
 * @param named the resources that it names, each with its kind
 * @param rest the arguments behind them
 */
public record KubectlCommand(String verb, Optional<ShellWord> namespace, List<Named> named, List<ShellWord> rest) {

    private static final Set<String> WITH_VALUE = Set.of("""
            -n --namespace -f --filename -k --kustomize -l --selector -o --output -c --container --context
            --kubeconfig --tail --since --timeout --replicas --from --sort-by -p --patch --type --image --for
            --to-revision --field-selector --from-literal --from-file --from-env-file --address --grace-period
            -s --server --token --as --cluster --user --dry-run --port --target-port --schedule --overrides
            --cert --key --docker-server --docker-username --docker-password --docker-email""".split("\\s+"));
    private static final Set<String> VERBS = Set.of("""
            get describe delete edit logs exec scale rollout port-forward patch label annotate set wait
            autoscale expose create""".split("\\s+"));

    /**
     * Names a resource.
     *
     * @param kind its kind
     * @param word its name
     */
    public record Named(String kind, ShellWord word) {

        /** Returns kind and name, as {@code Secret/shop-db}. */
        public String label() {
            return kind + "/" + word.text();
        }
    }

    /** Reads a command; empty where it is none of kubectl. */
    public static Optional<KubectlCommand> of(Command command) {
        if (!Set.of("kubectl", "oc", "k").contains(command.program())) {
            return Optional.empty();
        }
        List<ShellWord> words = new ArrayList<>(command.arguments(WITH_VALUE));
        Optional<ShellWord> namespace =
                command.option("-n", "--namespace").stream().findFirst();
        if (words.isEmpty() || !VERBS.contains(words.get(0).text())) {
            return Optional.of(
                    new KubectlCommand(words.isEmpty() ? "" : words.get(0).text(), namespace, List.of(), List.of()));
        }
        String verb = words.remove(0).text();
        if ((verb.equals("rollout") || verb.equals("set")) && !words.isEmpty()) {
            words.remove(0);
        }
        List<Named> named = new ArrayList<>();
        if (verb.equals("create")) {
            created(words).ifPresent(named::add);
        } else {
            named(words, named);
        }
        command.option("--from").forEach(from -> slashed(from).ifPresent(named::add));
        return Optional.of(new KubectlCommand(verb, namespace, named, words));
    }

    /** Takes {@code secret generic NAME}, {@code secret tls NAME} and {@code configmap NAME}: manifests refer to what they create. */
    private static Optional<Named> created(List<ShellWord> words) {
        String kind = words.isEmpty() ? "" : KubectlKinds.of(words.get(0).text());
        int at = kind.equals("Secret") ? 2 : kind.equals("ConfigMap") ? 1 : words.size();
        return at < words.size() ? Optional.of(new Named(kind, words.get(at))) : Optional.empty();
    }

    private static void named(List<ShellWord> words, List<Named> named) {
        while (!words.isEmpty() && slashed(words.get(0)).isPresent()) {
            named.add(slashed(words.remove(0)).orElseThrow());
        }
        if (named.isEmpty()
                && words.size() > 1
                && !KubectlKinds.of(words.get(0).text()).isEmpty()) {
            String kind = KubectlKinds.of(words.remove(0).text());
            named.add(new Named(kind, words.remove(0)));
        }
    }

    private static Optional<Named> slashed(ShellWord word) {
        int slash = word.text().indexOf('/');
        String kind = slash < 0 ? "" : KubectlKinds.of(word.text().substring(0, slash));
        ShellWord name = new ShellWord(word.text().substring(slash + 1), word.fixed(), word.location());
        return kind.isEmpty() ? Optional.empty() : Optional.of(new Named(kind, name));
    }
}
