using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class AclHasOwnershipControlsTests
{
    private readonly AclHasOwnershipControls rule = new();

    [Fact]
    public void Accepts_private_buckets_and_those_with_ownership_controls()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {AccessControl: Private}
              Logs:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: LogDeliveryWrite
                  OwnershipControls:
                    Rules: [{ObjectOwnership: ObjectWriter}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_ACL_where_there_are_none()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {AccessControl: PublicRead}
              Logs:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: LogDeliveryWrite
                  OwnershipControls:
                    Rules: [{ObjectOwnership: BucketOwnerEnforced}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,33) Resources/Files/Properties/AccessControl: Add OwnershipControls with ObjectOwnership BucketOwnerPreferred, or better a bucket policy in the place of the AccessControl 'PublicRead': new buckets have no ACLs.",
                "(8,22) Resources/Logs/Properties/AccessControl: Set ObjectOwnership to BucketOwnerPreferred, or remove the AccessControl 'LogDeliveryWrite': with BucketOwnerEnforced there are no ACLs.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_without_ownership_controls()
    {
        const string Template = """
            Conditions:
              IsPublic: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: !If [IsPublic, PublicRead, LogDeliveryWrite]
                  OwnershipControls: !If
                    - IsPublic
                    - Rules: [{ObjectOwnership: ObjectWriter}]
                    - !Ref AWS::NoValue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,49) Resources/Files/Properties/AccessControl/Fn::If/2: Add OwnershipControls with ObjectOwnership BucketOwnerPreferred, or better a bucket policy in the place of the AccessControl 'LogDeliveryWrite': new buckets have no ACLs."], findings);
    }

    [Fact]
    public void Leaves_an_ACL_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Access: {Type: String}
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {AccessControl: !Ref Access}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
