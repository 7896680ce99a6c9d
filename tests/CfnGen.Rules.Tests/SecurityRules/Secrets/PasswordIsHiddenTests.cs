using CfnGen.Rules.SecurityRules.Secrets;

namespace CfnGen.Rules.Tests.SecurityRules.Secrets;

public sealed class PasswordIsHiddenTests
{
    private readonly PasswordIsHidden rule = new();

    [Fact]
    public void Accepts_a_parameter_with_NoEcho()
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
                  MasterUserPassword: !Ref Given
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_parameter_that_is_shown_once()
    {
        const string Template = """
            Parameters:
              Password: {Type: String}
            Resources:
              One: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Ref Password}}
              Two: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Ref Password}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Parameters/Password: 'MasterUserPassword' of 'One' is taken from the parameter 'Password': set its NoEcho to true.",
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
