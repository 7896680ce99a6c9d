using CfnGen.Rules.SecurityRules.Secrets;

namespace CfnGen.Rules.Tests.SecurityRules.Secrets;

public sealed class PasswordIsNotInTheTemplateTests
{
    private readonly PasswordIsNotInTheTemplate rule = new();

    [Fact]
    public void Accepts_a_reference_to_a_secret_and_a_parameter_without_default()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true}
              Standard: {Type: String, NoEcho: true, Default: hush-hush}
            Conditions:
              IsGiven: !Not [!Equals [!Ref Given, '']]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUserPassword: !If [IsGiven, !Ref Given, '{{resolve:secretsmanager:database:SecretString:password}}']
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_password_and_does_not_repeat_it()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true}
              Standard: {Type: String, NoEcho: true, Default: hush-hush}
            Conditions:
              IsGiven: !Not [!Equals [!Ref Given, '']]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUserPassword: correct-horse
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,27) Resources/It/Properties/MasterUserPassword: 'MasterUserPassword' stands in clear: use a dynamic reference to a secret ({{resolve:secretsmanager:NAME}}), or a parameter with NoEcho and without a default.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true}
              Standard: {Type: String, NoEcho: true, Default: hush-hush}
            Conditions:
              IsGiven: !Not [!Equals [!Ref Given, '']]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUserPassword: !Ref Standard
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,27) Resources/It/Properties/MasterUserPassword: 'MasterUserPassword' stands in clear (the default of the parameter 'Standard'): use a dynamic reference to a secret ({{resolve:secretsmanager:NAME}}), or a parameter with NoEcho and without a default.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_with_a_password()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true}
              Standard: {Type: String, NoEcho: true, Default: hush-hush}
            Conditions:
              IsGiven: !Not [!Equals [!Ref Given, '']]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUserPassword: !If [IsGiven, !Ref Given, correct-horse]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,53) Resources/It/Properties/MasterUserPassword/Fn::If/2: 'MasterUserPassword' stands in clear: use a dynamic reference to a secret ({{resolve:secretsmanager:NAME}}), or a parameter with NoEcho and without a default.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true}
              Standard: {Type: String, NoEcho: true, Default: hush-hush}
            Conditions:
              IsGiven: !Not [!Equals [!Ref Given, '']]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUserPassword: !ImportValue password
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
