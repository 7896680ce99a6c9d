using CfnGen.Rules.SecurityRules.Secrets;

namespace CfnGen.Rules.Tests.SecurityRules.Secrets;

public sealed class SecretIsNotInTheEnvironmentTests
{
    private readonly SecretIsNotInTheEnvironment rule = new();

    [Fact]
    public void Accepts_the_name_of_a_secret()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Name: {Type: String}
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
                  Environment:
                    Variables: {DB_SECRET: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:database', DB_PASSWORD: /database/password, SECRET_NAME: database, API_KEY: ''}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_secret_and_does_not_repeat_it()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Name: {Type: String}
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
                  Environment:
                    Variables: {DB_PASSWORD: correct-horse, apiKey: tell-nobody}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,34) Resources/It/Properties/Environment/Variables/DB_PASSWORD: 'DB_PASSWORD' stands in clear: give the function the secret's name, and let it read the secret from Secrets Manager.",
                "(11,57) Resources/It/Properties/Environment/Variables/apiKey: 'apiKey' stands in clear: give the function the secret's name, and let it read the secret from Secrets Manager.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_hidden_parameter_which_the_console_shows()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Name: {Type: String}
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
                  Environment:
                    Variables: {DB_PASSWORD: !Ref Password}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,34) Resources/It/Properties/Environment/Variables/DB_PASSWORD: 'DB_PASSWORD' stands in clear: give the function the secret's name, and let it read the secret from Secrets Manager.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_container()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - Name: web
                      Image: nginx
                      Environment: [{Name: AUTH_TOKEN, Value: correct-horse}, {Name: PORT, Value: '80'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,51) Resources/It/Properties/ContainerDefinitions/0/Environment/0/Value: 'AUTH_TOKEN' stands in clear: move it to 'Secrets', which take it from Secrets Manager when the container starts.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Password: {Type: String, NoEcho: true}
              Name: {Type: String}
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
                  Environment:
                    Variables: {DB_PASSWORD: !Ref Name, API_KEY: !ImportValue key}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
