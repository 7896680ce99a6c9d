namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>The rules about what only API Gateway knows.</summary>
internal sealed class ApiGatewayRuleGroup() : RuleGroup("AWS::ApiGateway::")
{
    protected override Rule[] Make() =>
    [
        new RestApiHasName(),
        new StageAndDeploymentShareApi(),
        new MethodAndAuthorizerShareApi(),
        new AuthorizerFitsMethod(),
        new AuthorizerLifetimeFits(),
        new DefinitionIsInOnePlace(),
        new GuardedMethodHasAuthorizer(),
    ];
}
