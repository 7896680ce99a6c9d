using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class CreditsAreKnownTests
{
    private readonly CreditsAreKnown rule = new();

    [Theory]
    [InlineData("standard")]
    [InlineData("unlimited")]
    [InlineData("!Ref Credits")]
    public void Accepts_the_two_words_and_what_deploy_time_knows(string credits)
    {
        var template = Instance(credits);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_word_in_a_branch()
    {
        var template = Instance("!If [IsFree, Standard, unlimited]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,54) Resources/It/Properties/CreditSpecification/CPUCredits/Fn::If/1: Use 'standard' or 'unlimited', not 'Standard'."], findings);
    }

    private static string Instance(string credits) => $$"""
        Parameters:
          Credits: {Type: String}
        Conditions:
          IsFree: !Equals [!Ref Credits, free]
        Resources:
          It:
            Type: AWS::EC2::Instance
            Properties:
              CreditSpecification: {CPUCredits: {{credits}} }
        """;
}
