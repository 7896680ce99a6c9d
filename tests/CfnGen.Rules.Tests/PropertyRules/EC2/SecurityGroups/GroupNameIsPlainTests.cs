using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class GroupNameIsPlainTests
{
    private readonly GroupNameIsPlain rule = new();

    [Theory]
    [InlineData("web servers (blue), v2")]
    [InlineData("!Sub '${AWS::StackName}-web'")]
    [InlineData("!Ref AWS::StackName")]
    public void Accepts_plain_names_and_what_deploy_time_knows(string name)
    {
        var template = Group(name);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_that_look_like_ids_and_other_characters()
    {
        var id = Group("SG-web");
        var accent = Group("!If [IsProd, web, café]");

        var findings = Check.With(rule, id).Concat(Check.With(rule, accent));

        Assert.Equal(
            [
                "(8,18) Resources/It/Properties/GroupName: 'SG-web' looks like an id: begin the name with something else than sg-.",
                "(8,36) Resources/It/Properties/GroupName/Fn::If/2: 'café' holds 'é': use letters, digits and  ._-:/()#,@[]+=&;{}!$*.",
            ],
            findings);
    }

    private static string Group(string name) => $$"""
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          It:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: Web
              GroupName: {{name}}
        """;
}
