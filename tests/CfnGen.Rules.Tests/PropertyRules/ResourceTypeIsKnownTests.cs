using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class ResourceTypeIsKnownTests
{
    private readonly ResourceTypeIsKnown rule = new();

    [Fact]
    public void Accepts_types_of_AWS_custom_resources_and_types_of_others()
    {
        const string Template = """
            Resources:
              Topic: {Type: AWS::SNS::Topic}
              Custom: {Type: Custom::Lookup}
              Skill: {Type: Alexa::ASK::Skill}
              Other: {Type: Company::Billing::Account}
              Module: {Type: AWS::Company::Network::MODULE}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_type_that_does_not_exist_with_the_nearest_that_does()
    {
        const string Template = """
            Resources:
              Service: {Type: AWS::SNS::Topics}
              Unknown: {Type: AWS::SMS::Topic}
              Parts: {Type: Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,19) Resources/Service/Type: There is no resource type AWS::SNS::Topics. Did you mean AWS::SNS::Topic?",
                "(3,19) Resources/Unknown/Type: There is no resource type AWS::SMS::Topic. Did you mean AWS::SNS::Topic?",
                "(4,17) Resources/Parts/Type: There is no resource type Topic.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_type_alone_that_a_macro_may_replace()
    {
        const string Template = """
            Transform: [Company-Standards]
            Resources:
              Topic: {Type: AWS::Company::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_alone_a_serverless_type_that_only_the_transform_knows()
    {
        const string Template = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              It: {Type: AWS::Serverless::Connector}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
