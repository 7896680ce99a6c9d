namespace CfnGen.Rules.PropertyRules.CodeBuild;

/// <summary>The rules about what only CodeBuild knows.</summary>
internal sealed class CodeBuildRuleGroup() : RuleGroup("AWS::CodeBuild::")
{
    protected override Rule[] Make() =>
    [
        new ArtifactsHavePlace(),
    ];
}
