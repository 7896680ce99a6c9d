using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class MethodAndAuthorizerShareApiTests
{
    private readonly MethodAndAuthorizerShareApi rule = new();

    [Fact]
    public void Accepts_the_same_api()
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
    public void Reports_another()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Goods:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: goods
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Goods
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

        Assert.Equal(["(23,18) Resources/Read/Properties/RestApiId: Use the RestApiId of the authorizer 'Guard' here too, or another authorizer."], findings);
    }

    [Fact]
    public void Looks_into_both_branches()
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
              Goods:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: goods
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Goods
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !If [IsProd, !Ref Goods, !Ref Orders]
                  AuthorizationType: CUSTOM
                  AuthorizerId: !Ref Guard
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(27,43) Resources/Read/Properties/RestApiId/Fn::If/2: Use the RestApiId of the authorizer 'Guard' here too, or another authorizer."], findings);
    }

    [Fact]
    public void Leaves_ids_alone_that_only_the_deployment_knows()
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
                  RestApiId: !Ref Name
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
}
