using CfnGen.Rules.NamingRules;

namespace CfnGen.Rules.Tests.NamingRules;

public sealed class NameIsPascalCaseTests
{
    private readonly NameIsPascalCase rule = new();

    [Fact]
    public void Accepts_a_capital()
    {
        const string Template = """
            Parameters:
              Email: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Email}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_small_letter_in_each_section()
    {
        const string Template = """
            Parameters:
              email: {Type: String}
            Resources:
              alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref email}}
            Outputs:
              topic: {Value: !Ref alerts}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Parameters/email: Write 'Email' instead of 'email'; a resource that gets another name is replaced.",
                "(4,3) Resources/alerts: Write 'Alerts' instead of 'alerts'; a resource that gets another name is replaced.",
                "(6,3) Outputs/topic: Write 'Topic' instead of 'topic'; a resource that gets another name is replaced.",
            ],
            findings);
    }
}
