namespace CfnGen.Rules.PropertyRules.CodePipeline;

/// <summary>The rules about what only CodePipeline knows.</summary>
internal sealed class CodePipelineRuleGroup() : RuleGroup("AWS::CodePipeline::")
{
    protected override Rule[] Make() =>
    [
        new SourcesAreInFirstStage(),
        new ArtifactsAreMade(),
    ];
}
