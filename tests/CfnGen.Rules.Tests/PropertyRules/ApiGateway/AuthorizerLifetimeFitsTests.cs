using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class AuthorizerLifetimeFitsTests
{
    private readonly AuthorizerLifetimeFits rule = new();

    [Fact]
    public void Accepts_an_hour_and_other_types()
    {
        const string Template = """
            Resources:
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: abc
                  AuthorizerResultTtlInSeconds: 3600
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more()
    {
        const string Template = """
            Resources:
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: abc
                  AuthorizerResultTtlInSeconds: 3601
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,37) Resources/Guard/Properties/AuthorizerResultTtlInSeconds: Choose 0 to 3600 seconds, and not 3601."], findings);
    }

    [Fact]
    public void Reports_the_branch_of_a_condition()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: abc
                  AuthorizerResultTtlInSeconds: !If [IsProd, 300, 7200]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(14,55) Resources/Guard/Properties/AuthorizerResultTtlInSeconds/Fn::If/2: Choose 0 to 3600 seconds, and not 7200."], findings);
    }

    [Fact]
    public void Leaves_a_lifetime_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: abc
                  AuthorizerResultTtlInSeconds: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
