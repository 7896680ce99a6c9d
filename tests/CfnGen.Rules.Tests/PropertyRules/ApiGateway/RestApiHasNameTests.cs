using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class RestApiHasNameTests
{
    private readonly RestApiHasName rule = new();

    [Fact]
    public void Accepts_a_name_or_a_definition()
    {
        const string Template = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Other:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body: {openapi: 3.0.1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_neither()
    {
        const string Template = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Description: orders
              Bare:
                Type: AWS::ApiGateway::RestApi
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Api/Properties: Add Name, or Body with the definition.",
                "(6,3) Resources/Bare: Add Name, or Body with the definition.",
            ],
            findings);
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
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: !If [IsProd, orders, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,5) Resources/Api/Properties: Add Name, or Body with the definition."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
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
                  Name: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
