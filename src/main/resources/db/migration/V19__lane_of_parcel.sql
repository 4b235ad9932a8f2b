-- Which kind of lane a waiting parcel found no room in: for the figures alone.
ALTER TABLE parcels ADD COLUMN lane VARCHAR(100);
