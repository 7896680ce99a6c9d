using CfnGen.Rules.PropertyRules.References;

namespace CfnGen.Rules.Tests.PropertyRules.References;

public sealed class ArtifactIsPublishedTests
{
    private readonly ArtifactIsPublished rule = new();

    [Fact]
    public void Accepts_addresses_and_objects()
    {
        const string Template = """
            Resources:
              Network:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: 'https://my-templates.s3.amazonaws.com/network.yaml'}
              Code:
                Type: AWS::Lambda::LayerVersion
                Properties: {Content: {S3Bucket: code, S3Key: layer.zip}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_path()
    {
        const string Template = """
            Resources:
              Network:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: ../network.yaml}
              Code:
                Type: AWS::Lambda::Function
                Properties: {Code: src/}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,31) Resources/Network/Properties/TemplateURL: '../network.yaml' is a path: CloudFormation fetches from an address only, so run 'aws cloudformation package' first.",
                "(7,24) Resources/Code/Properties/Code: 'src/' is a path: CloudFormation fetches from an address only, so run 'aws cloudformation package' first.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_computed_addresses_alone()
    {
        const string Template = """
            Resources:
              Network:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: !Sub '${Base}/network.yaml'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
