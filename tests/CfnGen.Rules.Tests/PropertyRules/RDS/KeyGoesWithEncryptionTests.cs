using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class KeyGoesWithEncryptionTests
{
    private readonly KeyGoesWithEncryption rule = new();

    [Fact]
    public void Accepts_a_key_of_an_encrypted_instance_or_a_copy()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  KmsKeyId: alias/data
                  StorageEncrypted: true
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {Engine: mysql, KmsKeyId: alias/data, DBSnapshotIdentifier: old}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_of_an_instance_that_is_not()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  KmsKeyId: alias/data
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {Engine: mysql, KmsKeyId: alias/data, StorageEncrypted: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Data/Properties/KmsKeyId: Set StorageEncrypted to true beside KmsKeyId.",
                "(9,33) Resources/Other/Properties/KmsKeyId: Set StorageEncrypted to true beside KmsKeyId.",
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
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  KmsKeyId: !If [IsProd, alias/data, !Ref AWS::NoValue]
                  StorageEncrypted: !If [IsProd, true, false]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_an_instance_alone_whose_encryption_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  KmsKeyId: alias/data
                  StorageEncrypted: !Ref Value
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
