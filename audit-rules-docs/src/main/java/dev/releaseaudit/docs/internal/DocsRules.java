package dev.releaseaudit.docs.internal;

import dev.releaseaudit.docs.rules.commands.BuildTarget;
import dev.releaseaudit.docs.rules.commands.CommandPath;
import dev.releaseaudit.docs.rules.commands.PackageScript;
import dev.releaseaudit.docs.rules.commands.ScriptFile;
import dev.releaseaudit.docs.rules.configuration.DefaultValue;
import dev.releaseaudit.docs.rules.configuration.DocumentedVariable;
import dev.releaseaudit.docs.rules.consistency.CanonicalDocument;
import dev.releaseaudit.docs.rules.consistency.CiClaim;
import dev.releaseaudit.docs.rules.consistency.Contradiction;
import dev.releaseaudit.docs.rules.consistency.LatestTag;
import dev.releaseaudit.docs.rules.links.BrokenLink;
import dev.releaseaudit.docs.rules.links.Citation;
import dev.releaseaudit.docs.rules.links.InlinePath;
import dev.releaseaudit.docs.rules.manifests.DocumentedEndpoint;
import dev.releaseaudit.docs.rules.manifests.DocumentedHost;
import dev.releaseaudit.docs.rules.manifests.DocumentedImage;
import dev.releaseaudit.docs.rules.manifests.DocumentedNamespace;
import dev.releaseaudit.docs.rules.manifests.DocumentedPort;
import dev.releaseaudit.docs.rules.manifests.DocumentedReplicas;
import dev.releaseaudit.docs.rules.manifests.DocumentedResource;
import dev.releaseaudit.docs.rules.numbers.CoverageNumber;
import dev.releaseaudit.docs.rules.numbers.VersionNumber;
import dev.releaseaudit.docs.rules.readiness.DeploymentNotes;
import dev.releaseaudit.docs.rules.readiness.EmptySection;
import dev.releaseaudit.docs.rules.readiness.ReadinessGuide;
import dev.releaseaudit.docs.rules.readiness.RequiredTopic;
import dev.releaseaudit.docs.rules.readiness.TestingExpectations;
import dev.releaseaudit.docs.rules.readiness.UnverifiedClaim;
import dev.releaseaudit.docs.rules.status.OpenTask;
import dev.releaseaudit.docs.rules.status.StaleDate;
import dev.releaseaudit.docs.rules.status.StatusTable;
import dev.releaseaudit.docs.rules.status.UnfinishedText;
import dev.releaseaudit.docs.rules.structure.FenceContent;
import dev.releaseaudit.docs.rules.structure.OrphanDocument;
import dev.releaseaudit.docs.rules.structure.TreeDiagram;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers the rules about documents. */
public final class DocsRules implements RulePack {

    @Override
    public String id() {
        return "docs";
    }

    @Override
    public List<JoinRule<?>> rules() {
        return List.of(
                new BrokenLink(),
                new BuildTarget(),
                new CanonicalDocument(),
                new CiClaim(),
                new Citation(),
                new CommandPath(),
                new Contradiction(),
                new CoverageNumber(),
                new DefaultValue(),
                new DeploymentNotes(),
                new DocumentedEndpoint(),
                new DocumentedHost(),
                new DocumentedImage(),
                new DocumentedNamespace(),
                new DocumentedPort(),
                new DocumentedReplicas(),
                new DocumentedResource(),
                new DocumentedVariable(),
                new EmptySection(),
                new FenceContent(),
                new InlinePath(),
                new LatestTag(),
                new OpenTask(),
                new OrphanDocument(),
                new PackageScript(),
                new ReadinessGuide(),
                new RequiredTopic(),
                new ScriptFile(),
                new StaleDate(),
                new StatusTable(),
                new TestingExpectations(),
                new TreeDiagram(),
                new UnfinishedText(),
                new UnverifiedClaim(),
                new VersionNumber());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of(
                "operations", "Prepare operations",
                "testing", "State what is tested",
                "documentation", "Keep documents true",
                "images", "Pin the images that are deployed");
    }
}
