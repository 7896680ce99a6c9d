using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class AuthorizerFitsMethodTests
{
    private readonly AuthorizerFitsMethod rule = new();

    [Fact]
    public void Accepts_kinds_that_fit()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Orders
                  AuthorizationType: CUSTOM
                  AuthorizerId: !Ref Guard
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Orders
                  AuthorizationType: COGNITO_USER_POOLS
                  AuthorizerId: !Ref Guard
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(20,26) Resources/Read/Properties/AuthorizationType: Use CUSTOM: the authorizer is of the type TOKEN, which COGNITO_USER_POOLS does not take."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: !If [IsProd, TOKEN, COGNITO_USER_POOLS]
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Orders
                  AuthorizationType: !If [IsProd, CUSTOM, COGNITO_USER_POOLS]
                  AuthorizerId: !Ref Guard
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Orders
                  AuthorizationType: !Ref Name
                  AuthorizerId: !Ref Guard
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
