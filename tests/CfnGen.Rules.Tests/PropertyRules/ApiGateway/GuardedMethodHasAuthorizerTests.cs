using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class GuardedMethodHasAuthorizerTests
{
    private readonly GuardedMethodHasAuthorizer rule = new();

    [Fact]
    public void Accepts_an_authorizer_and_methods_without_guard()
    {
        const string Template = """
            Resources:
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: CUSTOM
                  AuthorizerId: def
              Open:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: NONE
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_method_without()
    {
        const string Template = """
            Resources:
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: CUSTOM
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,26) Resources/Read/Properties/AuthorizationType: Add AuthorizerId: CUSTOM needs it."], findings);
    }

    [Fact]
    public void Follows_conditions()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: !If [IsProd, COGNITO_USER_POOLS, NONE]
                  AuthorizerId: !If [IsProd, !Ref AWS::NoValue, def]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,39) Resources/Read/Properties/AuthorizationType/Fn::If/1: Add AuthorizerId: COGNITO_USER_POOLS needs it."], findings);
    }

    [Fact]
    public void Leaves_kinds_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
