using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class ReplicatedBucketHasVersionsTests
{
    private readonly ReplicatedBucketHasVersions rule = new();

    [Fact]
    public void Accepts_a_bucket_with_versions()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: Enabled}
                  ReplicationConfiguration: {Role: 'arn:aws:iam::111122223333:role/copy', Rules: []}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_bucket_without()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  ReplicationConfiguration: {Role: 'arn:aws:iam::111122223333:role/copy', Rules: []}
              Rest:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: Suspended}
                  ReplicationConfiguration: {Role: 'arn:aws:iam::111122223333:role/copy', Rules: []}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/Files/Properties/ReplicationConfiguration: Add VersioningConfiguration with the Status Enabled: only versions can be replicated.",
                "(10,7) Resources/Rest/Properties/ReplicationConfiguration: Add VersioningConfiguration with the Status Enabled: only versions can be replicated.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsCopied: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: !If [IsCopied, Enabled, Suspended]}
                  ReplicationConfiguration: !If
                    - IsCopied
                    - {Role: 'arn:aws:iam::111122223333:role/copy', Rules: []}
                    - !Ref AWS::NoValue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_status_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Versions: {Type: String}
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: !Ref Versions}
                  ReplicationConfiguration: {Role: 'arn:aws:iam::111122223333:role/copy', Rules: []}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
