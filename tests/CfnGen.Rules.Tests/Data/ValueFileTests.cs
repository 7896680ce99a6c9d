namespace CfnGen.Rules.Tests.Data;

public sealed class ValueFileTests
{
    [Theory]
    [InlineData("database-engines.txt")]
    [InlineData("instance-classes.txt")]
    [InlineData("policy-actions.txt")]
    public void Values_and_lines_are_sorted_and_stand_once(string file)
    {
        var lines = Lines(file);

        var keys = lines.Select(line => line[..line.LastIndexOf('\t')]).ToArray();
        var values = lines.Select(line => line[(line.LastIndexOf('\t') + 1)..].Split('|')).ToArray();

        Assert.All(values.Append(keys), texts => Assert.Equal(texts.Distinct().Order(StringComparer.Ordinal), texts));
    }

    [Theory]
    [InlineData("database-engines.txt", "AWS::RDS::DBCluster\taurora-postgresql\t", "15.4")]
    [InlineData("database-engines.txt", "AWS::RDS::DBInstance\tmysql\t", "8.0.40")]
    [InlineData("instance-classes.txt", "AWS::RDS::DBInstance\tDBInstanceClass\t", "db.t3.micro")]
    [InlineData("instance-classes.txt", "AWS::DAX::Cluster\tNodeType\t", "dax.r5.large")]
    [InlineData("policy-actions.txt", "sqs\t", "sendmessage")]
    [InlineData("instance-classes.txt", "AWS::Redshift::Cluster\tNodeType\t", "ra3.4xlarge")]
    public void Well_known_values_are_there(string file, string key, string value)
    {
        var line = Assert.Single(Lines(file), line => line.StartsWith(key, StringComparison.Ordinal));

        Assert.Contains(value, line[key.Length..].Split('|'));
    }

    private static string[] Lines(string file)
    {
        using var reader = new StreamReader(typeof(Rule).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
