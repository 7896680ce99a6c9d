using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class KeyNeedsEncryptionTests
{
    private readonly KeyNeedsEncryption rule = new();

    [Theory]
    [InlineData("Encrypted: true, KmsKeyId: !Ref Free")]
    [InlineData("Encrypted: false")]
    [InlineData("Encrypted: !Ref Free, KmsKeyId: !Ref Free")]
    [InlineData("Encrypted: !If [HasKey, true, false], KmsKeyId: !If [HasKey, !Ref Free, !Ref AWS::NoValue]")]
    public void Accepts_keys_of_encrypted_volumes_and_what_deploy_time_knows(string volume)
    {
        var template = Instance(volume);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_key_in_a_branch_that_is_not_encrypted()
    {
        var template = Instance("Encrypted: !If [HasKey, true, false], KmsKeyId: !Ref Free");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,48) Resources/Web/Properties/BlockDeviceMappings/0/Ebs/Encrypted/Fn::If/2: A volume with a key is encrypted: set Encrypted to true, or remove 'KmsKeyId'."], findings);
    }

    private static string Instance(string volume) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          HasKey: !Not [!Equals [!Ref Free, '']]
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/xvda
                  Ebs: { {{volume}} }
        """;
}
