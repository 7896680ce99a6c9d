using CfnGen.Rules.PropertyRules.KMS;

namespace CfnGen.Rules.Tests.PropertyRules.KMS;

public sealed class AliasIsFreeAndOfKeyTests
{
    private readonly AliasIsFreeAndOfKey rule = new();

    [Fact]
    public void Accepts_an_alias_of_a_key()
    {
        const string Template = """
            Resources:
              Name:
                Type: AWS::KMS::Alias
                Properties: {AliasName: alias/files, TargetKeyId: !Ref Key}
              Key:
                Type: AWS::KMS::Key
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_of_AWS_and_an_alias_of_an_alias()
    {
        const string Template = """
            Resources:
              Name:
                Type: AWS::KMS::Alias
                Properties: {AliasName: alias/aws/s3, TargetKeyId: alias/other}
              Other:
                Type: AWS::KMS::Alias
                Properties: {AliasName: alias/files, TargetKeyId: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,29) Resources/Name/Properties/AliasName: Choose a name that does not begin with alias/aws/, other than 'alias/aws/s3': those belong to AWS.",
                "(4,56) Resources/Name/Properties/TargetKeyId: Name the key itself by its id or ARN: 'alias/other' is an alias.",
                "(7,55) Resources/Other/Properties/TargetKeyId: Name the key itself: 'Name' is an alias.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Name:
                Type: AWS::KMS::Alias
                Properties: {AliasName: !If [IsProd, alias/files, alias/aws/files], TargetKeyId: !Ref Key}
              Key:
                Type: AWS::KMS::Key
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,55) Resources/Name/Properties/AliasName/Fn::If/2: Choose a name that does not begin with alias/aws/, other than 'alias/aws/files': those belong to AWS."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Name2:
                Type: AWS::KMS::Alias
                Properties: {AliasName: !Sub 'alias/${Name}', TargetKeyId: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
