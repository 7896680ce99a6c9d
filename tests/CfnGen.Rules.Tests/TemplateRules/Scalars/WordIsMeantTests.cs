using CfnGen.Rules.TemplateRules.Scalars;

namespace CfnGen.Rules.Tests.TemplateRules.Scalars;

public sealed class WordIsMeantTests
{
    private readonly WordIsMeant rule = new();

    [Fact]
    public void Accepts_words_for_booleans_and_quotes_for_texts()
    {
        const string Template = """
            Parameters:
              Answer: {Type: String, Default: 'no', AllowedValues: ['yes', 'no', true, 1.0, 2]}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  FifoTopic: yes
                  DisplayName: '7.10'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Says_what_YAML_makes_of_the_values_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Answer:
                Type: String
                Default: no
                AllowedValues: [yes, no]
              Share: {Type: Number, Default: 0.10}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,14) Parameters/Answer/Default: YAML reads no as false: write 'no' in quotes if the word is meant, else false.",
                "(5,21) Parameters/Answer/AllowedValues/0: YAML reads yes as true: write 'yes' in quotes if the word is meant, else true.",
                "(5,26) Parameters/Answer/AllowedValues/1: YAML reads no as false: write 'no' in quotes if the word is meant, else false.",
            ],
            findings);
    }

    [Fact]
    public void Says_what_YAML_makes_of_a_version_in_a_branch_of_a_condition()
    {
        const string Template = """
            Resources:
              Search:
                Type: AWS::Elasticsearch::Domain
                Properties:
                  ElasticsearchVersion: !If [IsNew, 7.10, 6.8]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            ["(5,41) Resources/Search/Properties/ElasticsearchVersion/Fn::If/1: YAML reads 7.10 as 7.1: write '7.10' in quotes."],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        var findings = Check.With(rule, "Resources: {A: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub 7.10}}}\n");

        Assert.Empty(findings);
    }
}
