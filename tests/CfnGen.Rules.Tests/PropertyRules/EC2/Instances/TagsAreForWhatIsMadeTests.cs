using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class TagsAreForWhatIsMadeTests
{
    private readonly TagsAreForWhatIsMade rule = new();

    [Theory]
    [InlineData("volume", "launch-template")]
    [InlineData("!Ref Kind", "!Ref Kind")]
    public void Accepts_what_can_be_tagged_and_what_deploy_time_knows(string inside, string itself)
    {
        var template = LaunchTemplate(inside, itself);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_not_made_there()
    {
        var template = LaunchTemplate("!If [IsOdd, snapshot, volume]", "instance");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(9,42) Resources/It/Properties/TagSpecifications/0/ResourceType: Here only launch-template can be tagged, not 'instance'.",
                "(11,56) Resources/It/Properties/LaunchTemplateData/TagSpecifications/0/ResourceType/Fn::If/1: Here only instance, volume, network-interface, spot-instances-request can be tagged, not 'snapshot'.",
            ],
            findings);
    }

    private static string LaunchTemplate(string inside, string itself) => $$"""
        Parameters:
          Kind: {Type: String}
        Conditions:
          IsOdd: !Equals [!Ref Kind, odd]
        Resources:
          It:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              TagSpecifications: [{ResourceType: {{itself}} }]
              LaunchTemplateData:
                TagSpecifications: [{ResourceType: {{inside}} }]
        """;
}
