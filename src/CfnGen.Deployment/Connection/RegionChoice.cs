using Amazon;
using Amazon.Runtime.CredentialManagement;
using CfnGen.Deployment.Connection.Problems;

namespace CfnGen.Deployment.Connection;

/// <summary>Which region is meant.</summary>
internal static class RegionChoice
{
    /// <exception cref="ConnectionException">None is, or no partition of AWS has one of such a name.</exception>
    public static RegionEndpoint Of(AwsConnection connection, CredentialProfile? profile, ServiceAddresses addresses)
    {
        var name = new[] { connection.Region, connection.Variable("AWS_REGION"), connection.Variable("AWS_DEFAULT_REGION"), profile?.Region?.SystemName }
            .FirstOrDefault(candidate => !string.IsNullOrEmpty(candidate));
        if (name is null)
        {
            throw new ConnectionException(
                ConnectionProblem.NoRegion,
                "No AWS region is set. Give one with --region, in AWS_REGION, or in the profile ('aws configure set region eu-west-1').");
        }

        var known = RegionEndpoint.EnumerableAllRegions.Select(region => region.SystemName).Order(StringComparer.Ordinal).ToList();
        // A region younger than this program has a name of the form that its partition's have; behind an address of the user's own any name may be right.
        return known.Contains(name) || addresses.OfCloudFormation is not null || HasFormOfRegion(name)
            ? RegionEndpoint.GetBySystemName(name)
            : throw new ConnectionException(ConnectionProblem.RegionUnknown, $"'{name}' is no AWS region. A region is named like eu-west-1.") { Wanted = name, Known = known };
    }

    private static bool HasFormOfRegion(string name) =>
        RegionEndpoint.AllPartitionRegionRegex.Any(form => System.Text.RegularExpressions.Regex.IsMatch(name, form));
}
