using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>One thing that is true of a good deployment file. Has no state, as a <see cref="Rule"/> has none.</summary>
internal abstract class DeploymentRule
{
    protected const string PipelineFile = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html";
    protected const string GitSyncFile = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-concepts-terms.html";

    public abstract RuleInfo Info { get; }

    public abstract IEnumerable<Finding> Check(CheckedDeployment deployment);

    /// <summary>A finding about a value.</summary>
    protected Finding At(Place place, string message) => new(Info, message, place.Source, place.Path);

    /// <summary>A finding about a key.</summary>
    protected Finding AtKey(Place place, string message) => new(Info, message, place.KeySource, place.Path);
}
