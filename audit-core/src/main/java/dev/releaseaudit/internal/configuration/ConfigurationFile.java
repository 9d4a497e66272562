package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.List;
import java.util.Optional;

/** Finds and reads the file that configures an audit. */
public final class ConfigurationFile {

    /** The path of the file in a tree. */
    public static final String NAME = ".audit.yaml";

    private ConfigurationFile() {}

    /**
     * Returns what the given file says, or else the file of the tree.
     *
     * @throws AuditInputException where it does not parse, or says what is not understood
     */
    public static Configuration read(Optional<SourceFile> given, SourceTree tree, Catalog catalog) {
        if (given.isEmpty() && tree.file(NAME).isEmpty() && tree.exists(".audit.yml")) {
            throw new AuditInputException(".audit.yml: the configuration of an audit is called " + NAME);
        }
        try {
            return given.or(() -> tree.file(NAME))
                    .flatMap(ConfigurationFile::document)
                    .map(document -> new ConfigurationReader(catalog, tree).read(document.root()))
                    .orElseGet(Configuration::none);
        } catch (AuditInputException refused) {
            // The words of a file that are not understood are quoted, whatever they are.
            throw new AuditInputException(Credential.mask(String.valueOf(refused.getMessage())));
        }
    }

    private static Optional<YamlDocument> document(SourceFile file) {
        YamlFile yaml = parse(file);
        for (Diagnostic wrong : yaml.diagnostics()) {
            throw new AuditInputException(wrong, wrong.message());
        }
        List<YamlDocument> documents = yaml.documents();
        if (documents.size() > 1) {
            throw new AuditInputException(documents.get(1), "a configuration is one document");
        }
        return documents.stream().findFirst();
    }

    private static YamlFile parse(SourceFile file) {
        try {
            return YamlFile.read(file);
        } catch (UnreadableFileException e) {
            throw new AuditInputException(e.diagnostic(), e.diagnostic().message());
        }
    }
}
