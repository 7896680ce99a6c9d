using CfnGen.Rules.SecurityRules.Secrets;

namespace CfnGen.Rules.Tests.SecurityRules.Secrets;

public sealed class SecretIsNotShownTests
{
    private readonly SecretIsNotShown rule = new();

    [Fact]
    public void Accepts_what_everybody_may_know()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Email: {Type: String}
            Resources:
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: robot}
            Outputs:
              It: {Value: !Sub "${Key} for ${Email}"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_secret_of_a_key()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Email: {Type: String}
            Resources:
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: robot}
            Outputs:
              It: {Value: !GetAtt Key.SecretAccessKey}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,15) Outputs/It/Value/Fn::GetAtt/0: This output shows the secret of 'Key': store it in a secret (AWS::SecretsManager::Secret) and give out that one's name.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_parameter_that_is_hidden_elsewhere()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Email: {Type: String}
            Resources:
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: robot}
            Outputs:
              It: {Value: !Sub "login ${Password}"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,15) Outputs/It/Value/Fn::Sub: This output shows the parameter 'Password', which NoEcho hides elsewhere: leave it out.",
            ],
            findings);
    }

    [Fact]
    public void Reports_metadata_which_nothing_hides()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
            Resources:
              Machine:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {files: {/etc/app.conf: {content: !Sub 'password=${Password}'}}}
                Properties:
                  ImageId: ami-0a1b2c3d
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,51) Resources/Machine/Metadata/AWS::CloudFormation::Init/config/files//etc/app.conf/content/Fn::Sub: This metadata shows the parameter 'Password', which NoEcho hides elsewhere: let the machine read it from Secrets Manager.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_reference_to_a_secret()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Email: {Type: String}
            Resources:
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: robot}
            Outputs:
              It: {Value: '{{resolve:secretsmanager:database}}'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,15) Outputs/It/Value: An output does not resolve a reference to a secret, and must not show one: give out the secret's name.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Email: {Type: String}
            Resources:
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: robot}
            Outputs:
              It: {Value: !ImportValue secret}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
