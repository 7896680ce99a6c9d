using CfnGen.Rules.SecurityRules.Storage;

namespace CfnGen.Rules.Tests.SecurityRules.Storage;

public sealed class StoreIsEncryptedTests
{
    private readonly StoreIsEncrypted rule = new();

    [Fact]
    public void Accepts_what_is_encrypted_and_copies_that_are_as_their_origin()
    {
        const string Template = """
            Resources:
              Files: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
              Copy: {Type: AWS::EC2::Volume, Properties: {SnapshotId: snap-0a1b2c3d}}
              Member: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: main}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_not_encrypted()
    {
        const string Template = """
            Resources:
              Files: {Type: AWS::EFS::FileSystem}
              Database:
                Type: AWS::RDS::DBInstance
                Properties:
                  StorageEncrypted: false
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Resources/Files: Encrypt AWS::EFS::FileSystem 'Files': set 'Encrypted'.",
                "(6,25) Resources/Database/Properties/StorageEncrypted: 'StorageEncrypted' is false: set it to true, so that AWS::RDS::DBInstance 'Database' is encrypted.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_and_the_default_that_do_not_encrypt()
    {
        const string Template = """
            Parameters:
              Encrypt: {Type: String, Default: 'false'}
            Conditions:
              IsProduction: !Equals [!Ref AWS::StackName, production]
            Resources:
              Files: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: !If [IsProduction, true, false]}}
              Events: {Type: AWS::EC2::Volume, Properties: {Encrypted: !Ref Encrypt}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,88) Resources/Files/Properties/Encrypted/Fn::If/2: 'Encrypted' is false: set it to true, so that AWS::EFS::FileSystem 'Files' is encrypted.",
                "(7,60) Resources/Events/Properties/Encrypted: 'Encrypted' is false (the default of the parameter 'Encrypt'): set it to true, so that AWS::EC2::Volume 'Events' is encrypted.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Encrypt: {Type: String}
            Resources:
              Files: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: !Ref Encrypt}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
