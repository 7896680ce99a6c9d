using CfnGen.Rules.PropertyRules.CodeBuild;

namespace CfnGen.Rules.Tests.PropertyRules.CodeBuild;

public sealed class ArtifactsHavePlaceTests
{
    private readonly ArtifactsHavePlace rule = new();

    [Fact]
    public void Accepts_a_place_in_S3_and_other_types()
    {
        const string Template = """
            Resources:
              Make:
                Type: AWS::CodeBuild::Project
                Properties: {Artifacts: {Type: S3, Location: results}, Cache: {Type: LOCAL}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_S3_without_a_place()
    {
        const string Template = """
            Resources:
              Make:
                Type: AWS::CodeBuild::Project
                Properties: {Artifacts: {Type: S3}, Cache: {Type: S3}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,36) Resources/Make/Properties/Artifacts/Type: Add 'Location', the bucket: the Type is S3.",
                "(4,55) Resources/Make/Properties/Cache/Type: Add 'Location', the bucket: the Type is S3.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Make:
                Type: AWS::CodeBuild::Project
                Properties: {Artifacts: {Type: !If [IsProd, S3, NO_ARTIFACTS], Location: !If [IsProd, results, !Ref AWS::NoValue]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_type_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Make:
                Type: AWS::CodeBuild::Project
                Properties: {Artifacts: {Type: !Ref Value}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
