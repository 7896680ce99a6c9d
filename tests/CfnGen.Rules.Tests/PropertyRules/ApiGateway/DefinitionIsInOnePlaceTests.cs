using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class DefinitionIsInOnePlaceTests
{
    private readonly DefinitionIsInOnePlace rule = new();

    [Fact]
    public void Accepts_either()
    {
        const string Template = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Api
              Other:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body: {openapi: 3.0.1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        const string Template = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body: {openapi: 3.0.1}
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Api
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,18) Resources/Read/Properties/RestApiId: Move 'Read' into the definition of 'Api', or the definition into resources."], findings);
    }

    [Fact]
    public void Accepts_what_one_condition_chooses()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsTest: !Not [!Condition IsProd]
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
                  Body: !If [IsProd, {openapi: 3.0.1}, !Ref AWS::NoValue]
              Read:
                Type: AWS::ApiGateway::Method
                Condition: IsTest
                Properties: {HttpMethod: GET, ResourceId: abc, RestApiId: !Ref Api}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body: {openapi: 3.0.1}
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
