using Amazon.Runtime;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>Credentials and where they came from, which is all of them that anybody is told.</summary>
/// <param name="Source">As it stands in a sentence: "profile 'dev'", "the environment".</param>
/// <param name="Renewal">What the user does when they have run out.</param>
/// <param name="Correction">What the user does when AWS does not know them.</param>
internal sealed record FoundCredentials(AWSCredentials Credentials, string Source, string Renewal, string Correction)
{
    public override string ToString() => Source;
}
