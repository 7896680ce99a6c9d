namespace CfnGen.Cli.Tests.Diffing.Reports;

public sealed class AccessTextTests : IDisposable
{
    private const string Role = """
        Resources:
          App:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Policies:
                - PolicyName: Files
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::files/*'}]}
        """;

    private readonly DiffedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Shows_statements_as_lines_of_a_difference()
    {
        var result = files.Diff(Role, Role.Replace("'s3:GetObject'", "'s3:Get*', 's3:PutObject'", StringComparison.Ordinal));

        Assert.Contains(
            """
            Access
            - Allow s3:GetObject on arn:aws:s3:::files/* to role App  (means no change)
            + Allow s3:Get*, s3:PutObject on arn:aws:s3:::files/* to role App

            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_them_in_a_pull_request_as_a_block()
    {
        var result = files.Diff(Role, Role.Replace("'s3:GetObject'", "'s3:PutObject'", StringComparison.Ordinal), "--format", "markdown");

        Assert.Contains(
            """
            **Access**

            ```diff
            - Allow s3:GetObject on arn:aws:s3:::files/* to role App
            + Allow s3:PutObject on arn:aws:s3:::files/* to role App
            ```

            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_machines_the_effect_of_each()
    {
        var result = files.Diff(Role, Role.Replace("'s3:GetObject'", "'s3:*'", StringComparison.Ordinal), "--format", "json");

        Assert.Contains(
            """
                  {
                    "logicalId": "App",
                    "subject": "role App",
                    "kind": "added",
                    "effect": "widens",
                    "weight": "alarm",
                    "line": "Allow s3:* on arn:aws:s3:::files/* to role App",
                    "sentence": "Role App may now do s3:* on arn:aws:s3:::files/*."
                  }
            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal);
    }
}
