using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class NameIsAlphanumericTests
{
    private readonly NameIsAlphanumeric rule = new();

    [Fact]
    public void Accepts_letters_and_digits()
    {
        const string Template = """
            Resources:
              Alerts2: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_characters_and_too_many_of_them()
    {
        const string Template = """
            Parameters:
              my_name: {Type: String}
            Resources:
              my-alerts: {Type: AWS::SNS::Topic}
              Ärger: {Type: AWS::SNS::Topic}
              AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Parameters/my_name: The name 'my_name' may hold ASCII letters and digits only.",
                "(4,3) Resources/my-alerts: The name 'my-alerts' may hold ASCII letters and digits only.",
                "(5,3) Resources/Ärger: The name 'Ärger' may hold ASCII letters and digits only.",
                "(6,3) Resources/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: The name has 256 characters: CloudFormation takes 255.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_conditions_and_keys_of_mappings_alone()
    {
        const string Template = """
            Mappings:
              Sizes: {eu-west-1: {Type: a}}
            Conditions:
              A&B: !Equals [a, b]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
