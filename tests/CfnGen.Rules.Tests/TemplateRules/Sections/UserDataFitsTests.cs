using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class UserDataFitsTests
{
    private static readonly string Full = new('x', 16_384);

    private readonly UserDataFits rule = new();

    [Fact]
    public void Accepts_as_much_as_EC2_takes()
    {
        var findings = Check.With(rule, Instance($"!Base64 {Full}"));

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_byte_more()
    {
        var findings = Check.With(rule, Instance($"!Base64 {Full}y"));

        Assert.Equal(
            ["(5,17) Resources/Server/Properties/UserData: User data of at least 16,385 bytes is more than the 16,384 that EC2 takes: move files into cfn-init metadata or a bucket."],
            findings);
    }

    [Theory]
    [InlineData("{Fn::Base64: {Fn::Sub: 'y${AWS::Region}%'}}")]
    [InlineData("{Fn::Base64: {Fn::Join: ['-', [%, !Ref AWS::Region]]}}")]
    [InlineData("{Fn::Base64: {Fn::If: [IsProd, y%, z%]}}")]
    public void Reports_it_inside_functions_too(string text)
    {
        var findings = Check.With(rule, Instance(text.Replace("%", Full, StringComparison.Ordinal)));

        Assert.Single(findings);
    }

    [Theory]
    [InlineData("{Fn::Base64: {Fn::Sub: '${AWS::Region}%'}}")]
    [InlineData("{Fn::Base64: !ImportValue script}")]
    [InlineData("{Fn::FindInMap: [Scripts, web, Text]}")]
    public void Leaves_what_only_deploy_time_knows_alone(string text)
    {
        var findings = Check.With(rule, Instance(text.Replace("%", Full, StringComparison.Ordinal)));

        Assert.Empty(findings);
    }

    private static string Instance(string userData) => $"""
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Properties:
              UserData: {userData}
        """;
}
