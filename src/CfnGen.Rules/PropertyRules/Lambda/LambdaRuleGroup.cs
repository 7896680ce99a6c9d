namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>The rules about what only Lambda knows.</summary>
internal sealed class LambdaRuleGroup() : RuleGroup("AWS::Lambda::", "AWS::Serverless::")
{
    protected override Rule[] Make() =>
    [
        new RuntimeIsAlive(),
        new RuntimeHasTimeLeft(),
        new ZipFunctionHasHandlerAndRuntime(),
        new InlineCodeIsScript(),
        new ImageFunctionLeavesRuntimeOut(),
        new SnapStartFitsFunction(),
        new SnapStartHasVersion(),
        new JavaStartsFromSnapshot(),
        new LogLevelNeedsJson(),
        new EnvironmentNamesAreFree(),
        new EnvironmentFits(),
        new LayerNameFits(),
        new LayerIsNoPreview(),
        new HandlerNamesFunction(),
        new BucketPermissionNamesAccount(),
        new PermissionIsForOwnerOfSource(),
        new CodeNamesBucketAndKey(),
    ];
}
