using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Connection.Problems;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.Connection.Credentials;

public sealed class CredentialSearchTests
{
    private const string Process =
        """
        [profile made]
        region = eu-west-1
        credential_process = echo '{"Version": 1, "AccessKeyId": "AKIDMADE", "SecretAccessKey": "hidden", "SessionToken": "made", "Expiration": "2999-01-01T00:00:00Z"}'
        """;

    private const string SingleSignOn =
        """
        [profile work]
        region = eu-west-1
        sso_session = company
        sso_account_id = 123456789012
        sso_role_name = Deployer
        [sso-session company]
        sso_start_url = https://none.example/start
        sso_region = eu-west-1
        sso_registration_scopes = sso:account:access
        """;

    private const string Roles =
        """
        [profile inner]
        region = eu-west-1
        sso_start_url = https://none.example/start
        sso_region = eu-west-1
        sso_account_id = 123456789012
        sso_role_name = Deployer
        [profile outer]
        region = eu-west-1
        role_arn = arn:aws:iam::123456789012:role/deploy
        source_profile = inner
        [profile ring]
        region = eu-west-1
        role_arn = arn:aws:iam::123456789012:role/deploy
        source_profile = gnir
        [profile gnir]
        role_arn = arn:aws:iam::123456789012:role/deploy
        source_profile = ring
        [profile lost]
        region = eu-west-1
        role_arn = arn:aws:iam::123456789012:role/deploy
        source_profile = nowhere
        """;

    [Fact]
    public async Task Names_a_profile_that_there_is_not_and_those_that_there_are()
    {
        using var files = new AwsFiles("[prod]\naws_access_key_id = a\naws_secret_access_key = b\n[dev]\naws_access_key_id = a\naws_secret_access_key = b\n");

        var refusal = await RefusalAsync(files.Connection() with { Profile = "dve" });

        Assert.Equal("There is no AWS profile 'dve'. There are: dev, prod.", refusal.Message);
        Assert.Equal(("dve", ConnectionProblem.ProfileNotFound), (refusal.Wanted, refusal.Problem));
        Assert.Equal(["dev", "prod"], refusal.Known);
    }

    [Theory]
    [InlineData("AWS_PROFILE")]
    [InlineData("AWS_DEFAULT_PROFILE")]
    public async Task Says_when_the_environment_names_a_profile_that_there_is_not(string variable)
    {
        using var files = new AwsFiles();

        var refusal = await RefusalAsync(files.Connection((variable, "dev")));

        Assert.Equal(
            $"There is no AWS profile 'dev', which {variable} names. There are none: make one with 'aws configure --profile dev', or with 'aws configure sso'.",
            refusal.Message);
    }

    [Fact]
    public async Task Says_where_it_looked_when_there_are_no_credentials()
    {
        using var files = new AwsFiles();

        var refusal = await RefusalAsync(files.Connection(("AWS_REGION", "eu-west-1")));

        Assert.Equal(ConnectionProblem.NoCredentials, refusal.Problem);
        Assert.StartsWith("There are no AWS credentials: not in AWS_ACCESS_KEY_ID, not in a profile, not from a container or an instance.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_profile_holds_a_region_only()
    {
        using var files = new AwsFiles(configuration: "[profile bare]\nregion = eu-west-1\n");

        var refusal = await RefusalAsync(files.Connection() with { Profile = "bare" });

        Assert.Equal("The AWS profile 'bare' holds no credentials. Complete it with 'aws configure --profile bare'.", refusal.Message);
    }

    [Theory]
    [InlineData("ring")]
    [InlineData("lost")]
    public async Task Says_that_a_chain_of_roles_leads_nowhere(string profile)
    {
        using var files = new AwsFiles(configuration: Roles);

        var refusal = await RefusalAsync(files.Connection() with { Profile = profile });

        Assert.Equal(ConnectionProblem.CredentialsFailed, refusal.Problem);
        Assert.StartsWith($"The AWS profile '{profile}' makes no credentials: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_credentials_that_a_program_makes()
    {
        using var files = new AwsFiles(configuration: Process);
        var aws = new ScriptedAws().Answers(ScriptedAws.NoStacks);
        using var session = await (files.Connection() with { Profile = "made", HttpClients = aws }).OpenAsync();

        await session.CloudFormation.DescribeStacksAsync(new());

        Assert.Equal("made", Assert.Single(aws.Calls).SessionToken);
    }

    [Theory]
    [InlineData("work", SingleSignOn, "No AWS credentials came from profile 'work'. Sign in again with 'aws sso login --profile work'.")]
    [InlineData("outer", Roles, "No AWS credentials came from profile 'outer'. Sign in again with 'aws sso login --profile inner'.")]
    public async Task Tells_to_sign_in_where_nobody_is_signed_in(string profile, string configuration, string message)
    {
        using var files = new AwsFiles(configuration: configuration);
        using var session = await (files.Connection() with { Profile = profile, HttpClients = new ScriptedAws().Answers(ScriptedAws.NoStacks) }).OpenAsync();

        var failure = await Record.ExceptionAsync(() => session.CloudFormation.DescribeStacksAsync(new()));

        Assert.Equal(message, session.Explain(failure!)?.Message);
    }

    [Fact]
    public async Task Renews_credentials_once_when_AWS_says_that_they_have_expired()
    {
        using var files = new AwsFiles(configuration: Process);
        var aws = new ScriptedAws().Refuses("ExpiredToken", "The security token included in the request is expired").Answers(ScriptedAws.NoStacks);
        using var session = await (files.Connection() with { Profile = "made", HttpClients = aws }).OpenAsync();

        await session.CloudFormation.DescribeStacksAsync(new());

        Assert.Equal(2, aws.Calls.Count);
    }

    [Fact]
    public async Task Takes_what_a_program_makes_when_the_old_has_run_out()
    {
        using var files = new AwsFiles();
        files.Write("config", $"[profile made]\nregion = eu-west-1\ncredential_process = cat {files.Write("made.json", Made("first"))}\n");

        var tokens = await TokensAsync(files, "made", () => files.Write("made.json", Made("second")));

        Assert.Equal(["first", "first", "second"], tokens);
    }

    [Fact]
    public async Task Takes_what_another_program_has_written_into_the_profile_when_the_old_has_run_out()
    {
        using var files = new AwsFiles(Keys("first"), "[profile dev]\nregion = eu-west-1\n");

        var tokens = await TokensAsync(files, "dev", () => files.Write("credentials", Keys("second")));

        Assert.Equal(["first", "first", "second"], tokens);
    }

    [Theory]
    [InlineData("keys", "Give profile 'keys' valid keys with 'aws configure --profile keys'.", "Give profile 'keys' valid keys with 'aws configure --profile keys'.")]
    [InlineData("session", "Take new keys and their token, and write them into profile 'session' of the credentials file.", "See that keys and token of profile 'session' are of one session, or take new ones.")]
    [InlineData("made", "See what the credential_process of profile 'made' gives, or why it fails: run it by hand.", "See what the credential_process of profile 'made' gives, or why it fails: run it by hand.")]
    public async Task Tells_what_to_do_with_the_credentials_of_a_profile_that_AWS_does_not_take(string profile, string expired, string unknown)
    {
        const string Credentials = "[keys]\naws_access_key_id = AKID\naws_secret_access_key = hidden\n[session]\naws_access_key_id = ASIA\naws_secret_access_key = hidden\naws_session_token = token\n";
        using var files = new AwsFiles(Credentials, Process);

        var remedies = await RemediesAsync(files.Connection(("AWS_REGION", "eu-west-1")) with { Profile = profile });

        Assert.Equal((expired, unknown), remedies);
    }

    [Theory]
    [InlineData("AKID", null, "Take new ones and set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again.", "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a valid pair.")]
    [InlineData("ASIA", null, "Take new ones and set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again.", "These keys are of a session: set its AWS_SESSION_TOKEN, too.")]
    [InlineData("ASIA", "token", "Take new ones and set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again.", "See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are of one session.")]
    public async Task Tells_what_to_do_with_the_credentials_of_the_environment_that_AWS_does_not_take(string id, string? token, string expired, string unknown)
    {
        using var files = new AwsFiles();

        var remedies = await RemediesAsync(files.Connection(("AWS_ACCESS_KEY_ID", id), ("AWS_SECRET_ACCESS_KEY", "hidden"), ("AWS_SESSION_TOKEN", token ?? ""), ("AWS_REGION", "eu-west-1")));

        Assert.Equal((expired, unknown), remedies);
    }

    [Theory]
    [InlineData("made", 2)]
    [InlineData(null, 1)]
    public async Task Gives_up_on_a_session_that_stays_expired(string? profile, int calls)
    {
        using var files = new AwsFiles(configuration: Process);
        var aws = new ScriptedAws().Refuses("ExpiredToken", "The security token included in the request is expired");
        var connection = files.Connection(("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", "hidden"), ("AWS_SESSION_TOKEN", "token"), ("AWS_REGION", "eu-west-1"));
        using var session = await (connection with { Profile = profile, HttpClients = aws }).OpenAsync();

        var failure = await Record.ExceptionAsync(() => session.CloudFormation.DescribeStacksAsync(new()));

        Assert.Equal(ConnectionProblem.SessionExpired, session.Explain(failure!)?.Problem);
        Assert.Equal(calls, aws.Calls.Count);
    }

    [Fact]
    public async Task Tells_of_a_program_that_gives_no_credentials()
    {
        using var files = new AwsFiles(configuration: "[profile broken]\nregion = eu-west-1\ncredential_process = false\n");
        using var session = await (files.Connection() with { Profile = "broken", HttpClients = new ScriptedAws() }).OpenAsync();

        var failure = await Record.ExceptionAsync(() => session.CloudFormation.DescribeStacksAsync(new()));

        Assert.Equal(
            "No AWS credentials came from profile 'broken'. See what the credential_process of profile 'broken' gives, or why it fails: run it by hand.",
            session.Explain(failure!)?.Message);
    }

    private static string Made(string token) =>
        $$"""{"Version": 1, "AccessKeyId": "AKIDMADE", "SecretAccessKey": "hidden", "SessionToken": "{{token}}", "Expiration": "2999-01-01T00:00:00Z"}""";

    private static string Keys(string token) => $"[dev]\naws_access_key_id = ASIADEV\naws_secret_access_key = hidden\naws_session_token = {token}\n";

    /// <summary>A call that works, then one that AWS refuses because the session is over, which is made again.</summary>
    private static async Task<IEnumerable<string?>> TokensAsync(AwsFiles files, string profile, Action renew)
    {
        var aws = new ScriptedAws().Answers(ScriptedAws.NoStacks).Refuses("ExpiredToken", "The security token included in the request is expired").Answers(ScriptedAws.NoStacks);
        using var session = await (files.Connection() with { Profile = profile, HttpClients = aws }).OpenAsync();
        await session.CloudFormation.DescribeStacksAsync(new());
        renew();
        await session.CloudFormation.DescribeStacksAsync(new());
        return aws.Calls.Select(call => call.SessionToken);
    }

    /// <summary>The ends of what is said of credentials that have expired, and of those that AWS does not know.</summary>
    private static async Task<(string Expired, string Unknown)> RemediesAsync(AwsConnection connection) => (
        await RemedyAsync(connection, "ExpiredToken", "has expired. "),
        await RemedyAsync(connection, "InvalidClientTokenId", "the region eu-west-1. "));

    private static async Task<string> RemedyAsync(AwsConnection connection, string code, string before)
    {
        using var session = await (connection with { HttpClients = new ScriptedAws().Refuses(code, "No."), Retries = 0 }).OpenAsync();
        var failure = await Record.ExceptionAsync(() => session.CloudFormation.DescribeStacksAsync(new()));
        var message = session.Explain(failure!)!.Message;
        return message[(message.IndexOf(before, StringComparison.Ordinal) + before.Length)..];
    }

    private static Task<ConnectionException> RefusalAsync(AwsConnection connection) =>
        Assert.ThrowsAsync<ConnectionException>(() => connection.OpenAsync());
}
