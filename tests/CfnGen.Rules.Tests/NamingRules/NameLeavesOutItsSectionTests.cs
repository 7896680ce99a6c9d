using CfnGen.Rules.NamingRules;

namespace CfnGen.Rules.Tests.NamingRules;

public sealed class NameLeavesOutItsSectionTests
{
    private readonly NameLeavesOutItsSection rule = new();

    [Fact]
    public void Accepts_names_without_the_word()
    {
        const string Template = """
            Parameters:
              Email: {Type: String}
            Resources:
              Resource: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Email}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_word_at_the_end()
    {
        const string Template = """
            Parameters:
              EmailParameter: {Type: String}
            Conditions:
              HasEmailCondition: !Equals [!Ref EmailParameter, '']
            Resources:
              AlertsResource: {Type: AWS::SNS::Topic, Condition: HasEmailCondition}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Parameters/EmailParameter: Write 'Email' instead of 'EmailParameter'; a resource that gets another name is replaced.",
                "(4,3) Conditions/HasEmailCondition: Write 'HasEmail' instead of 'HasEmailCondition'; a resource that gets another name is replaced.",
                "(6,3) Resources/AlertsResource: Write 'Alerts' instead of 'AlertsResource'; a resource that gets another name is replaced.",
            ],
            findings);
    }
}
