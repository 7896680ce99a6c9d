using CfnGen.Deployment.Connection;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Deployment.Tests.Scripting;

/// <summary>A folder with credentials and configuration that no user has, and connections that see nothing of this machine but it.</summary>
internal sealed class AwsFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public AwsFiles(string credentials = "", string configuration = "")
    {
        folder.Write("credentials", credentials);
        folder.Write("config", configuration);
    }

    /// <summary>As another program does, that signs people in.</summary>
    public string Write(string name, string content)
    {
        folder.Write(name, content);
        return folder.Combine(name);
    }

    public AwsConnection Connection(params (string Name, string Value)[] environment)
    {
        var variables = environment.ToDictionary(StringComparer.Ordinal);
        variables["AWS_SHARED_CREDENTIALS_FILE"] = folder.Combine("credentials");
        variables["AWS_EC2_METADATA_DISABLED"] = "true";
        return new AwsConnection { Variable = name => variables.GetValueOrDefault(name) };
    }

    public void Dispose() => folder.Dispose();
}
